/** Words of the closed classes and the tag that they bear most often. Data only. */
import type { Tag } from '../token.ts';

const lists: readonly (readonly [Tag, string])[] = [
  ['PRON', 'i you he she it we they me him us them myself yourself himself herself itself ourselves yourselves themselves someone somebody something anyone anybody anything everyone everybody everything nobody nothing none mine yours hers ours theirs one oneself'],
  ['POSS', 'my your his her its our their whose'],
  ['DET', 'the a an this that these those every each some any no another either neither both all such half'],
  ['MODAL', "can could will would shall should may might must ca wo sha 'll cannot ought"],
  ['TO', 'to'],
  ['NEG', "not n't"],
  ['CONJ', 'and or but nor & plus yet'],
  ['WH', 'who whom which what when where why how whoever whatever whichever whenever wherever'],
  ['ADP', 'of in on at by for with from into onto about against between among amid amidst through throughout during before after above below under over within without behind beyond beside besides near toward towards upon across along around despite per via until till since than like unlike as if because while although though unless whether except inside outside off concerning regarding including amongst versus vs. v. lest whereas once'],
  ['ADV', 'also very too so just only even still never always often sometimes again then there here now already almost perhaps maybe however therefore thus instead later soon ago away back well quite rather else together forward nearly far yesterday today tomorrow tonight not-so ever meanwhile otherwise moreover furthermore nevertheless nonetheless e.g. i.e. etc. anyway seldom twice'],
  ['PART', "up out down '"],
  ['VBZ', "is has does 's"],
  ['VBP', "are am have do 're 've 'm"],
  ['VBD', "was were had did said 'd"],
  ['VBN', 'been'],
  ['VBG', 'being'],
  ['VB', 'be'],
  ['INTJ', 'oh yes yeah hello hi hey wow ah well-well okay ok please thanks no-no uh um alas'],
  ['NUM', 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion'],
];

export const closedClass: ReadonlyMap<string, Tag> = new Map(lists.flatMap(([tag, words]) => words.split(' ').map((word): [string, Tag] => [word, tag])));
