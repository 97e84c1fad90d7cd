/** What a reader needs of each type of work to find it again, by the types of CSL. Data only. */

/** One thing that an entry gives: what it is called, by whom, where it appeared, when, its address, the number of a case. */
export type Need = 'title' | 'maker' | 'author' | 'place' | 'date' | 'address' | 'court' | 'number';

const published: readonly Need[] = ['title', 'maker', 'date'];
const inPress: readonly Need[] = ['title', 'place', 'date'];
const online: readonly Need[] = ['title', 'maker', 'date', 'address'];
const lawMade: readonly Need[] = ['title'];

/** Types that are not here want what an entry without a type does: a title, a maker and a date. */
export const needsByType: ReadonlyMap<string, readonly Need[]> = new Map([
  ['article-newspaper', inPress], ['article-magazine', inPress], ['article-journal', inPress], ['paper-conference', inPress], ['review', inPress], ['review-book', inPress],
  ['webpage', online], ['post', ['maker', 'date', 'address']], ['post-weblog', online], ['website', online], ['blog', online],
  ['legal_case', ['title', 'court', 'number']],
  // Statutes, treaties and the classics are found by their short forms.
  ['legislation', lawMade], ['bill', lawMade], ['regulation', lawMade], ['treaty', lawMade], ['standard', lawMade], ['patent', ['title']], ['classic', ['title']],
  ['entry', ['title', 'place']], ['entry-dictionary', ['title', 'place']], ['entry-encyclopedia', ['title', 'place']],
  ['dataset', published], ['software', ['title', 'maker']], ['map', ['title', 'maker']], ['figure', ['title', 'maker']], ['graphic', ['title', 'maker']],
  // Whoever was spoken to in private may have reasons to be called no more than what the title says.
  ['interview', []], ['personal_communication', []], ['personal-communication', []], ['letter', []], ['email', []],
]);

export const usualNeeds: readonly Need[] = published;

/** Works that a scholar cites by their author. */
export const scholarly: ReadonlySet<string> = new Set(['article-journal', 'paper-conference', 'book', 'chapter', 'thesis']);

/** How a message names what is missing, and the field that gives it, with a value to fill in. */
export const fieldOf: Readonly<Record<Need, { readonly name: string; readonly field: string; readonly value: string }>> = {
  title: { name: 'title', field: 'title', value: '"${:title}"' },
  maker: { name: 'author or publisher', field: 'author', value: '"${:author or body}"' },
  author: { name: 'author', field: 'author', value: '"${:author}"' },
  place: { name: 'name of the paper or site', field: 'container-title', value: '"${:paper or site}"' },
  date: { name: 'date', field: 'issued', value: '${:YYYY-MM-DD}' },
  address: { name: 'address', field: 'URL', value: '${:https://example.org}' },
  court: { name: 'court', field: 'authority', value: '"${:court}"' },
  number: { name: 'case number', field: 'number', value: '"${:number}"' },
};
