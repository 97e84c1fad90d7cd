/** The words of the closed classes, without which no word bears their tags. Data only. */
import type { Tag } from '../token.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

export const closedWords: Partial<Readonly<Record<Tag, ReadonlySet<string>>>> = {
  MODAL: words(`can could will would shall should may might must ca wo sha 'll 'd cannot ought`),
  NEG: words(`not n't`),
  TO: words('to'),
  POSS: words('my your his her its our their whose thy'),
  PRON: words(`
    i me we us you he him she her it they them one 's mine yours his hers ours theirs myself yourself himself herself itself ourselves yourselves themselves oneself
    someone somebody something anyone anybody anything everyone everybody everything no-one nobody nothing none each other thee thou ye 'em y'all there who whom that this these those
  `),
  DET: words('the a an this that these those all some any each both another either neither no every such half many much few several what which whatever whichever enough most more less'),
  WH: words('who whom whose which what when where why how whoever whomever whatever whichever whenever wherever however that'),
  CONJ: words("and or but nor yet so plus & n' vs. vs v. versus either neither both"),
  PART: words(`'s '`),
  ADP: words(`
    aboard about above across after against ahead along alongside although amid amidst among amongst around as aside astride at atop away back because before behind below beneath beside besides between beyond
    but by circa concerning considering despite down due during ere except excluding following for from if in including inside into less lest like minus near nearby notwithstanding of off on once onto opposite out
    outside over own past pending per plus post pre regarding round since so than that then though through throughout till to together together toward towards under underneath unless unlike until up upon
    versus via vs. vs v. when whenever where whereas wherever whether while whilst with within without worth according apart based further forth ago over-the @ 'til 'cause c. d'
  `),
};
