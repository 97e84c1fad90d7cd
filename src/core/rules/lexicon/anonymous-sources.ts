/** Words for a source without a name, and the words beside them that tell the reader nothing. Data only. */

/** `Sources said`, `an insider said`. */
export const bareSources: ReadonlySet<string> = new Set([
  'source', 'official', 'insider', 'aide', 'authority', 'diplomat', 'whistleblower', 'somebody', 'someone', 'people', 'person', 'individual',
  'figure',
]);

/** Words before the source that say nothing about how it knows. */
export const emptyModifiers: ReadonlySet<string> = new Set([
  'a', 'an', 'one', 'some', 'several', 'multiple', 'many', 'various', 'certain', 'other', 'another', 'two', 'three', 'four', 'unnamed', 'anonymous',
  'unidentified', 'undisclosed', 'unspecified', 'senior', 'top', 'high-ranking', 'high-level', 'well-placed', 'highly-placed', 'highly', 'placed', 'well-informed', 'informed',
  'knowledgeable', 'reliable', 'credible', 'trusted', 'authoritative', 'independent', 'confidential', 'government', 'official', 'western',
  'foreign', 'diplomatic', 'security', 'political', 'industry', 'inside', 'internal', 'local', 'our', 'separate', 'different', 'and',
]);

/** Phrases after the source that sound like knowledge and give none: `familiar with the matter`, `close to the talks`. */
export const emptyDescriptions: readonly (readonly string[])[] = [
  ['familiar', 'with'], ['close', 'to'], ['with', 'knowledge', 'of'], ['in', 'the', 'know'], ['aware', 'of'], ['privy', 'to'], ['in', 'a', 'position', 'to', 'know'],
];

/** What `familiar with` may hold and still say nothing. */
export const emptyMatters: ReadonlySet<string> = new Set([
  'matter', 'matters', 'situation', 'issue', 'case', 'talks', 'thinking', 'discussions', 'plans', 'affair', 'investigation', 'probe', 'subject',
  'negotiations', 'deal', 'process', 'events',
]);
