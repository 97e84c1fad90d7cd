/** Reporting verbs that vouch for what is said, and words that make what is said a matter of dispute. Data only. */

/** By the dictionary form of the cue. */
export const factiveVerbs: ReadonlySet<string> = new Set([
  'reveal', 'disclose', 'point', 'note', 'show', 'prove', 'discover', 'demonstrate', 'establish', 'remind', 'warn', 'realise', 'realize', 'find out', 'divulge', 'expose', 'uncover', 'recognise', 'recognize',
]);

/** With a thing for an object, no clause: `exposed the missing invoices`. */
export const exposingVerbs: ReadonlySet<string> = new Set(['expose', 'uncover', 'unearth']);

/** What somebody will dispute, beside deeds of wrongdoing. */
export const contestedWords: ReadonlySet<string> = new Set([
  'false', 'fake', 'faked', 'forged', 'fabricated', 'falsified', 'untrue', 'bogus', 'illegal', 'illegally', 'unlawful', 'unlawfully', 'corrupt', 'corruption', 'dishonest', 'misleading', 'misled',
  'lie', 'lies', 'lied', 'lying', 'liar', 'negligent', 'negligence', 'incompetent', 'incompetence', 'unsafe', 'biased', 'rigged', 'hid', 'hidden', 'concealed', 'cover-up', 'covered', 'conflict', 'guilty', 'missing',
  'kickback', 'kickbacks', 'bribe', 'bribes', 'bribery', 'fraud', 'fraudulent', 'fraudulently', 'secretly', 'unauthorised', 'unauthorized', 'abuse', 'abuses', 'misconduct', 'wrongdoing', 'scam', 'racket',
  'sham', 'plagiarism', 'plagiarised', 'plagiarized', 'racist', 'complicit', 'collusion', 'ignored', 'neglected', 'mishandled', 'tampered', 'spied', 'spying', 'stolen', 'negligently', 'deliberately',
]);

/** Speakers whose findings settle a matter. */
export const settlingSpeakers: ReadonlySet<string> = new Set([
  'court', 'courts', 'judge', 'judges', 'jury', 'tribunal', 'coroner', 'magistrate', 'magistrates', 'justice', 'justices', 'inquest', 'arbitrator', 'arbiter', 'panel', 'ombudsman',
]);
