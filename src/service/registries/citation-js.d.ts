/** What we use of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Applies one format's own parser, and no other. */
      readonly data: (input: unknown, format: string) => unknown;
      readonly chain: (input: unknown, options: { readonly forceType: string; readonly generateGraph: boolean }) => unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
