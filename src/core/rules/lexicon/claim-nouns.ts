/** Nouns for what somebody says against somebody, and words that show that it was tested. Data only. */

/** What can be denied: `the claim`, `reports of a ban`. A theorem or a myth is disproved in another sense. */
export const claimNouns: ReadonlySet<string> = new Set([
  'claim', 'allegation', 'accusation', 'report', 'suggestion', 'rumour', 'rumor', 'charge', 'assertion', 'story', 'statement', 'criticism', 'speculation',
  'insinuation', 'complaint', 'account', 'version', 'contention', 'argument', 'slur', 'gossip', 'talk', 'testimony', 'remark', 'comment',
]);

/** Where one of these stands, something was shown and not only said. */
export const evidenceWords: ReadonlySet<string> = new Set([
  'evidence', 'proof', 'data', 'record', 'records', 'document', 'documents', 'documentation', 'photograph', 'photographs', 'photo', 'photos', 'footage', 'video', 'videos',
  'recording', 'recordings', 'study', 'studies', 'test', 'tests', 'dna', 'receipt', 'receipts', 'analysis', 'analyses', 'results', 'experiment', 'experiments', 'log', 'logs',
  'fact-check', 'fact-checks', 'fact-checker', 'fact-checkers', 'researcher', 'researchers', 'scientist', 'scientists', 'measurements', 'transcript', 'transcripts', 'ledger', 'minutes',
  'court', 'judge', 'tribunal', 'audit', 'auditor', 'auditors', 'inquiry', 'coroner', 'research', 'findings', 'paper', 'invoices', 'statistics', 'figures', 'archive', 'archives', 'sheet',
]);
