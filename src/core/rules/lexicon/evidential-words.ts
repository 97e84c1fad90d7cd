/** Words by which a claim is passed on without its owner. Data only. */

/** `is believed to`, `it is alleged that`, `has been linked to`. */
export const evidentialVerbs: ReadonlySet<string> = new Set([
  'allege', 'assume', 'believe', 'estimate', 'fear', 'link', 'report', 'rumour', 'rumor', 'say', 'speculate', 'suspect', 'tie', 'think',
  'understand', 'whisper', 'claim', 'argue', 'learn', 'suggest',
]);

/** `is widely regarded as`: views that count only with a crowd behind them. */
export const viewVerbs: ReadonlySet<string> = new Set([
  'regard', 'consider', 'see', 'view', 'accept', 'acknowledge', 'recognise', 'recognize', 'know', 'hold', 'credit', 'perceive',
]);

export const crowdAdverbs: ReadonlySet<string> = new Set([
  'widely', 'generally', 'commonly', 'broadly', 'universally', 'popularly', 'increasingly', 'largely',
]);

/** `reportedly`: hearsay in one word. */
export const hearsayAdverbs: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'purportedly', 'reputedly']);
