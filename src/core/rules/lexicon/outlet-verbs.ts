/** Verbs by which a statement reaches an outlet, and by which an outlet passes it on, by dictionary form. Data only. */

/** `told the Courier`, `said in an interview with the Courier`; the empty form is a quotation carried over. */
export const tellingVerbs: ReadonlySet<string> = new Set([
  'tell', 'say', 'speak', 'confirm', 'explain', 'add', 'admit', 'deny', 'describe', 'reveal', 'comment', 'state', 'insist', 'claim', 'acknowledge',
  'announce', 'disclose', 'concede', 'argue', 'warn', 'recall', 'remark', 'report', 'suggest', 'write', 'accuse', 'blame', 'defend', 'call',
  'estimate', 'predict', 'complain', 'dismiss', 'reject', 'criticise', 'criticize', 'boast', 'declare', 'joke', 'note', 'stress', '',
]);

/** Those of them whose `to the Courier` names the one told; `called on him to apologise to her` has another `to`. */
export const tellingVerbsWithTo: ReadonlySet<string> = new Set([
  'say', 'speak', 'confirm', 'explain', 'comment', 'reveal', 'describe', 'admit', 'write', 'disclose', 'complain', 'insist', 'state', 'deny',
]);

/** Words by which an outlet passes on what it found; what it wants, denies or admits is about itself. */
export const reportingVerbs: ReadonlySet<string> = new Set([
  'according to', 'report', 'say', 'write', 'reveal', 'find', 'quote', 'cite', 'publish', 'state', 'note', 'describe', 'disclose', 'claim',
  'suggest', 'estimate', 'calculate', 'confirm', 'tell', 'add', 'detail', 'document', 'uncover', 'show',
]);
