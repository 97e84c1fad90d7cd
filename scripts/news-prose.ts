/** Drafts for measuring, of any length and always the same: a small grammar of news prose with its citations, quotations, lists and tables. All names are invented. */

/** At least `length` characters of Markdown. `seed` varies the words, not the kinds of block. */
export function newsDraft(length: number, seed = 1): string {
  const random = generator(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] ?? fail();
  const person = (): string => `${pick(given)} ${pick(onset)}${pick(ending)}`;
  const body = (): string => `${pick(onset)}${pick(ending)} ${pick(bodies)}`;
  const number = (): string => (random() < 0.5 ? `${Math.floor(random() * 90) + 10}%` : `${Math.floor(random() * 900) + 100},${String(Math.floor(random() * 1000)).padStart(3, '0')}`);
  const source = (): string => `s${Math.floor(random() * 40)}`;
  const cite = (): string => pick([` [@${source()}]`, ` [@${source()}, p. ${Math.floor(random() * 90) + 1}]`, `[^n${Math.floor(random() * 20)}]`, '', '', '']);
  const fact = (): string => pick([
    () => `the ${pick(things)} ${pick(verbs)} the ${pick(things)} in ${pick(places)}`,
    () => `${number()} of the ${pick(things)} had ${pick(participles)} by ${pick(months)}`,
    () => `${body()} ${pick(verbs)} ${number()} ${pick(things)}`,
    () => `the ${pick(adjectives)} ${pick(things)} would be ${pick(participles)} before the end of ${pick(months)}`,
  ])();
  const sentence = (): string => pick([
    () => `${capital(fact())}${cite()}.`,
    () => `${person()}, ${pick(roles)} of the ${body()}, ${pick(cues)} that ${fact()}${cite()}.`,
    () => `“${capital(fact())},” ${person()} told [${body()}](https://example.org/${source()}).`,
    () => `According to the ${body()}, ${fact()}${cite()}.`,
    () => `The ${pick(roles)} ${pick(cues)} *${fact()}*, and **${pick(adjectives)}** ${pick(things)} were not ${pick(participles)}.`,
    () => `It ${pick(['did not reply to questions', 'denied that', 'could not say whether'])} ${fact()}.`,
    () => `${person()} said: "${capital(fact())}. ${capital(fact())}."${cite()}`,
    () => `Critics argue that ${fact()}, while ${fact()}.`,
  ])();
  const several = (count: number, make: () => string, between: string): string => Array.from({ length: count }, make).join(between);
  const block = (): string => pick([
    ...Array.from({ length: 8 }, () => () => several(2 + Math.floor(random() * 4), sentence, ' ')),
    () => several(3, () => `- ${sentence()}`, '\n'),
    () => several(2, () => `> ${sentence()}`, '\n'),
    () => `| Place | ${capital(pick(things))} |\n|---|---:|\n${several(4, () => `| ${pick(places)} | ${number()} |`, '\n')}`,
  ])();

  const entry = (index: number): string => `  - id: s${index}\n    type: report\n    title: ${capital(fact())}\n    author: ${body()}\n`;
  const front = `---\ntitle: ${capital(fact())}\nsources:\n${Array.from({ length: 40 }, (_, index) => entry(index)).join('')}---`;
  const parts = [front];
  let written = front.length;
  for (let index = 0; written < length; index++) {
    const next = index % 9 === 0 ? `## ${capital(fact())}` : block();
    parts.push(next);
    written += next.length + 2;
  }
  parts.push(Array.from({ length: 20 }, (_, index) => `[^n${index}]: ${body()}, “${capital(fact())}”, https://example.org/n${index}`).join('\n\n'));
  return `${parts.join('\n\n')}\n`;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fail(): never {
  throw new Error('An empty list of words.');
}

const given = ['Ada', 'Marta', 'Ines', 'Oriane', 'Tomas', 'Jonas', 'Lena', 'Piet', 'Karel', 'Sofia', 'Rui', 'Noor'];
const onset = ['Bright', 'Vester', 'Orve', 'Lind', 'Harrow', 'Quill', 'Sand', 'Thorn', 'Marl', 'Eck', 'Dray', 'Fen'];
const ending = ['water', 'havn', 'qvist', 'gate', 'more', 'wick', 'strand', 'field', 'holt', 'berg'];
const bodies = ['Ferries', 'Port Authority', 'Council', 'Institute', 'Ledger', 'Holdings', 'Union', 'Ministry', 'Courier', 'Bank'];
const roles = ['spokeswoman', 'director', 'chief engineer', 'harbour master', 'auditor', 'minister', 'lawyer'];
const cues = ['said', 'told reporters', 'wrote', 'claimed', 'admitted', 'warned', 'denied', 'argued'];
const things = ['ferries', 'parcels', 'ledgers', 'permits', 'bridges', 'inspectors', 'contracts', 'warehouses', 'cranes', 'invoices'];
const verbs = ['lost', 'delayed', 'approved', 'replaced', 'sold', 'inspected', 'counted', 'closed'];
const participles = ['lost', 'counted', 'approved', 'sold', 'repaired', 'audited', 'returned'];
const adjectives = ['new', 'northern', 'missing', 'unpaid', 'damaged', 'public'];
const places = ['Vesterhavn', 'Marlgate', 'Eckholt', 'Quillmore', 'Sandwick', 'Thornfield'];
const months = ['January', 'March', 'May', 'July', 'October', 'December'];
