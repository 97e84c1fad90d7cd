/** Nouns and quantifiers that stand for an authority nobody can ask. Data only. */

/** `Experts say`: people by their trade or their view, none of them named. */
export const groups: ReadonlySet<string> = new Set([
  'academic', 'activist', 'advocate', 'analyst', 'backer', 'campaigner', 'clinician', 'commentator', 'connoisseur', 'critic', 'defender', 'detractor',
  'economist', 'enthusiast', 'expert', 'forecaster', 'historian', 'insider', 'observer', 'onlooker', 'opponent', 'practitioner', 'proponent',
  'pundit', 'researcher', 'sceptic', 'scholar', 'scientist', 'skeptic', 'specialist', 'strategist', 'supporter', 'sympathiser', 'sympathizer',
  'theorist', 'watcher',
]);

/** `Critics of the plan`: what follows says what they are for or against, and not who they are. */
export const sides: ReadonlySet<string> = new Set([
  'advocate', 'backer', 'critic', 'defender', 'detractor', 'enthusiast', 'opponent', 'proponent', 'sceptic', 'skeptic', 'supporter',
]);

/** `Studies show`: works without a name, in the plural or without an article. */
export const works: ReadonlySet<string> = new Set(['study', 'research', 'report', 'survey', 'poll', 'literature', 'rumour', 'rumor', 'finding']);

/** `Many regard`: a number of nobody in particular, where no noun of things follows. */
export const quantifiers: ReadonlySet<string> = new Set(['many', 'some', 'most', 'several', 'others', 'numerous', 'plenty', 'countless']);

/** `Many people`, `some in the industry`: nouns that add nothing to the quantifier. */
export const anybody: ReadonlySet<string> = new Set(['people', 'person', 'folk', 'individual', 'quarter', 'circle', 'party', 'commenter', 'voice']);

/** Words before a group that leave it as vague as it was: `independent security experts` is still nobody. `the`, `these` and figures point at somebody. */
export const pointers: ReadonlySet<string> = new Set([
  'the', 'these', 'those', 'both', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'a', 'an', 'one',
  'another', 'his', 'her', 'its', 'their', 'our', 'my', 'your',
]);
