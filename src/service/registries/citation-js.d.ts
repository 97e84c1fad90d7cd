/** What we use of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  /** Applies one format's own parser, and no other. */
  interface Data {
    (text: string, format: '@biblatex/text'): readonly { readonly type: string; readonly label: string; readonly properties: Readonly<Record<string, unknown>> }[];
    (entries: readonly unknown[], format: '@biblatex/entries+list'): readonly unknown[];
  }
  export const plugins: {
    readonly input: {
      readonly data: Data;
      readonly chain: (text: string, options: { readonly forceType: '@ris/file'; readonly generateGraph: false }) => readonly unknown[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
