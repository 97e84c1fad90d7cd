/** Words of the formulas in which drafts report an answer, or that there was none. Data only. */

/** `refused to comment`: what was asked for, with what may have to follow for it to be the formula. */
export const answers: ReadonlyMap<string, readonly string[]> = new Map([
  ['comment', []], ['respond', []], ['reply', []], ['elaborate', []],
  ['answer', ['questions', 'queries', 'calls', 'emails', 'e-mails', 'our', 'any', 'further', 'detailed', 'written']],
  ['discuss', ['the', 'details', 'specifics', 'it']],
]);

/** `answer in court`: where a refusal is a refusal. */
export const formalPlaces: ReadonlySet<string> = new Set([
  'court', 'courts', 'parliament', 'committee', 'tribunal', 'inquiry', 'inquest', 'hearing', 'jury', 'judge', 'magistrate', 'magistrates', 'oath',
  'trial', 'police', 'interview', 'detectives', 'investigators', 'commission', 'senate', 'congress', 'subpoena', 'prosecutors', 'panel', 'testify',
  'lawmakers', 'mps', 'tribunals', 'testimony', 'deposition', 'witness',
]);

/** `any allegations`: words for an accusation that leave out what it says. */
export const accusationNouns: ReadonlySet<string> = new Set(['allegation', 'accusation', 'claim', 'suggestion', 'insinuation', 'accusal', 'wrongdoing', 'impropriety', 'misconduct']);

/** Ways in which somebody tried to reach somebody. */
export const channels: ReadonlySet<string> = new Set([
  'call', 'calls', 'called', 'phone', 'phoned', 'telephone', 'telephoned', 'email', 'emails', 'emailed', 'e-mail', 'e-mails', 'e-mailed', 'letter',
  'letters', 'message', 'messages', 'voicemail', 'voicemails', 'text', 'texts', 'number', 'numbers', 'fax', 'post', 'courier', 'address',
  'doorstep', 'visit', 'visited', 'whatsapp', 'signal', 'linkedin', 'questions', 'request', 'requests', 'attempts',
]);
