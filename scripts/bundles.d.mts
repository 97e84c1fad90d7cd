/** The shape of `bundles.mjs`, for the tests. */
import type { BuildOptions } from 'esbuild';

export interface Bundle {
  readonly name: string;
  readonly isWeb: boolean;
  readonly isExecutable?: boolean;
  readonly options: BuildOptions;
}

export declare const bundles: readonly Bundle[];
