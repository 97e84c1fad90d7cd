/** What the bundler puts in: drafts as text, and what the terminal tool found in them and read out of them. */
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

declare const terminalReading: {
  readonly labeller: string;
  /** What the terminal tool has to say of its model: nothing, where it is sound or left out. */
  readonly complaint: string;
  /** Each record as the terminal tool prints it; `byRule` is by the labeller that needs no model. */
  readonly drafts: readonly { readonly name: string; readonly text: string; readonly record: string; readonly byRule: string }[];
};
