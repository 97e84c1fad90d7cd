/** The shape of `bundles.mjs`, for the tests. */
import type { BuildOptions } from 'esbuild';

export interface Bundle {
  readonly name: string;
  readonly isWeb: boolean;
  readonly isExecutable?: boolean;
  readonly options: BuildOptions;
}

export declare const model: string;
export declare function definitions(build: { readonly version: string; readonly rulesOnly: boolean }): Readonly<Record<string, string>>;
export declare const bundles: readonly Bundle[];
