/** What the bundler puts in: drafts as text, and what the terminal tool found in them. */
declare module '*.md' {
  const text: string;
  export default text;
}

declare const terminalFindings: Readonly<Record<string, readonly {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly start: number;
  readonly end: number;
  readonly message: string;
}[]>>;
