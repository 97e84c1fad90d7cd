/** Cues by which somebody is given as the authority for a claim, by dictionary form: not orders, wishes, praise or questions. Data only. */
export const assertiveVerbs: ReadonlySet<string> = new Set([
  'according to', 'accuse', 'acknowledge', 'add', 'admit', 'affirm', 'allege', 'announce', 'argue', 'assert', 'assess', 'attribute', 'believe',
  'blame', 'call', 'caution', 'cite', 'claim', 'concede', 'conclude', 'confirm', 'consider', 'contend', 'counter', 'declare', 'demonstrate', 'deny',
  'describe', 'disclose', 'estimate', 'explain', 'fear', 'feel', 'find', 'hint', 'hold', 'identify', 'imply', 'indicate', 'insist', 'judge', 'link',
  'maintain', 'mention', 'note', 'observe', 'point', 'point out', 'predict', 'prove', 'reckon', 'recount', 'regard', 'report', 'reveal', 'say',
  'see', 'show', 'speculate', 'state', 'stress', 'suggest', 'suspect', 'tell', 'testify', 'think', 'trace', 'view', 'warn', 'worry', 'write',
]);
