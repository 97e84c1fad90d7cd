/** Encyclopaedias that anybody writes, their copies, and the words by which a sentence counts reports or says where they come from. Data only. */

/** Hosts of the free encyclopaedia and of sites that copy it. */
export const freeEncyclopaedias = /(?:^|\.)(?:wikipedia\.org|wikiwand\.com|wikimili\.com|alchetron\.com|infogalactic\.com|dbpedia\.org|en-academic\.com|everipedia\.org|wiki2\.org|wikizero\.\p{L}+)$/iu;

/** `Two newspapers have confirmed`: the sentence counts them as more than one. */
export const countingWords: ReadonlySet<string> = new Set([
  'two', 'three', 'four', 'five', 'both', 'several', 'multiple', 'many', 'various', 'numerous', 'independent', 'independently', 'separately', 'separate', 'confirm', 'confirmed',
  'confirms', 'corroborate', 'corroborated', 'corroborates', 'widely', 'also',
]);

/** `The Daily carried the dispatch`: the sentence says that one rests on the other. */
export const borrowingWords: ReadonlySet<string> = new Set([
  'carry', 'carried', 'carries', 'carrying', 'dispatch', 'dispatches', 'syndicated', 'reprint', 'reprinted', 'reprints', 'republish', 'republished', 'republishes', 'quoting',
  'quoted', 'quotes', 'citing', 'cited', 'cites', 'relay', 'relayed', 'relays', 'relaying', 'repeat', 'repeated', 'repeats', 'repeating', 'copied', 'copy', 'copies', 'picked',
  'via', 'echoed', 'echoes', 'echoing', 'translated', 'translation', 'originally', 'first', 'crediting', 'credited', 'summarised', 'summarized',
]);

/** Words of a sentence that owns up to citing its writer, or speaks of the writer's own view or method. */
export const ownWorkWords: ReadonlySet<string> = new Set([
  'i', 'we', 'my', 'our', 'us', 'me', 'mine', 'ours', 'earlier', 'previous', 'previously', 'wrote', 'written', 'reported', 'column', 'series', 'update', 'updated', 'correction',
  'argued', 'interview', 'method', 'methodology', 'newsletter', 'podcast', 'book', 'last',
]);
