/** Words that put something above or before all others, and set phrases in which they do not. Data only. */

/** After `the`, `its` or a name’s ’s. */
export const superlativeWords: ReadonlySet<string> = new Set([
  'first', 'only', 'sole', 'largest', 'biggest', 'smallest', 'highest', 'lowest', 'oldest', 'youngest', 'longest', 'shortest', 'deadliest', 'worst', 'best', 'fastest', 'slowest', 'leading', 'foremost', 'busiest', 'richest', 'poorest', 'greatest', 'strongest', 'weakest',
  'heaviest', 'deepest', 'tallest', 'costliest', 'cheapest', 'wealthiest', 'earliest', 'newest', 'safest', 'bloodiest', 'hottest', 'coldest', 'driest', 'wettest', 'most', 'least',
]);

/** Negatives that allow no exception. */
export const absolutes: readonly (readonly string[])[] = [['no', 'other'], ['never', 'before'], ['has', 'never'], ['have', 'never'], ['had', 'never'], ['nobody', 'else'], ['no', 'one', 'else'], ['nowhere', 'else'], ['nobody', 'has', 'ever'], ['no', 'one', 'has', 'ever']];

/** What follows where the word puts nothing above anything. */
export const plainSuperlatives: ReadonlySet<string> = new Set([
  'time', 'times', 'half', 'decade', 'decades', 'century', 'generation', 'day', 'days', 'week', 'month', 'year', 'years', 'quarter', 'round', 'step', 'steps', 'stage', 'phase', 'thing', 'things', 'minister', 'lady', 'aid', 'name', 'class', 'place', 'floor', 'page', 'chapter', 'paragraph', 'line', 'sentence', 'part', 'section', 'draft', 'edition',
  'visit', 'meeting', 'hearing', 'session', 'question', 'reading', 'instance', 'case', 'degree', 'grade', 'resort', 'practice', 'practices', 'interest', 'interests', 'way', 'option', 'part', 'of', 'two', 'three', 'four', 'few', 'several', 'responders', 'responder', 'people', 'person', 'man', 'woman', 'version', 'item', 'column', 'row',
  'night', 'morning', 'weeks', 'months', 'hours', 'minutes', 'match', 'game', 'goal', 'article', 'edge', 'world', 'generation', 'report', 'statement', 'letter', 'e-mail', 'email', 'call', 'one', 'ones', 'and', 'order', 'responsible', 'recently', 'recent', 'likely', 'common',
]);
