/** Chains that only the words around a saying show: the work it was found in, who read it out, where it is told again. */
import { describe, it } from 'mocha';
import { checkRow } from '../rows.ts';
import type { Row } from '../rows.ts';

const rows: readonly Row[] = [
  { text: 'Okonjo, as cited in Barreiro et al. (2022), said that lessons ended early.', cue: 'said', via: 'document:Barreiro et al. (2022)' },
  { text: 'The port’s owner, Halden Grain, said through its chief executive on Monday that the silo was dry.', cue: 'said', via: 'person:chief executive' },
  { text: 'The site’s owners said in their terms that nobody is checked.', cue: 'said', via: 'document:terms' },
  { text: 'Vela told me in an e-mail that it rained.', cue: 'told', via: 'own:e-mail' },
  { text: 'Reviewing the novel in *Harrow Letters*, Dagny Moe said that it was a fire.', cue: 'said', via: 'outlet:Harrow Letters' },
  { text: '*Orlen Television* reported that the ferry was late. Paul Oram was quoted by the same channel as saying that the ferry sank.', cue: 'was quoted … as saying', via: 'outlet:Orlen Television' },
  { text: 'Ines Vela told the jury that it rained.', cue: 'told', via: '' },
  { text: '> The river rose. It never fell. — Ines Vela, *Kiln and Candle*', cue: '', speaker: 'Ines Vela', via: 'document:Kiln and Candle', content: 'The river rose. It never fell.' },
  { text: 'Joan Hobb asked whether it rained, the minutes show. Mr Pryle replied that it froze.', cue: 'replied', via: 'document:minutes' },
  { text: 'The minutes show that it rained. Mr Pryle replied that it froze.', cue: 'replied', via: '' },
];

describe('chains that the words around show', () => {
  for (const row of rows) it(`${row.text} [${row.cue}]`, () => checkRow(row));
});
