/** Verbs that make a statement a confession, and the formal settings in which that is what it is. Data only. */

/** By the dictionary form of the cue's head, with the words that must follow it. */
export const admissionVerbs: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['admit', []], ['concede', []], ['confess', []], ['acknowledge', []], ['own', ['up']], ['fess', ['up']],
]);

/** Where a plea is entered, an admission is one. */
export const formalAdmissions: ReadonlySet<string> = new Set([
  'court', 'courts', 'judge', 'jury', 'jurors', 'magistrate', 'magistrates', 'trial', 'plea', 'pleaded', 'guilty', 'count', 'counts', 'charge', 'charges', 'offence', 'offences',
  'offense', 'offenses', 'hearing', 'inquest', 'tribunal', 'oath', 'testified', 'testimony', 'cross-examination', 'custody', 'police', 'detectives', 'murder', 'manslaughter', 'sentenced', 'convicted', 'confession',
  'fraud', 'theft', 'assault', 'perjury', 'settlement', 'prosecutor', 'prosecutors', 'defendant', 'apologised', 'apologized', 'apology',
]);

/** Words with which somebody owns a fault. */
export const ownFaults: ReadonlySet<string> = new Set([
  'mistake', 'mistakes', 'mistaken', 'error', 'errors', 'wrong', 'misspoke', 'misspoken', 'failed', 'failing', 'failings', 'failure', 'failures', 'fault', 'regret', 'regrets', 'sorry', 'lied', 'misled', 'shortcomings', 'blunder',
  'negligent', 'responsible', 'guilt', 'embarrassed', 'ashamed',
]);
