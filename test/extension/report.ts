/** Tells whoever started the editor what each test came to, one line of JSON a result, through the extension host's console. */

/** Its twin is in scripts/vscode-host/extension-tests.mjs. */
const mark = '@on-record-test ';

/** A reporter on top of mocha's own base, which differs between its builds for Node and for browsers. */
export function lineReporter(Base: typeof Mocha.reporters.Base): Mocha.ReporterConstructor {
  return class extends Base {
    constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
      super(runner, options);
      runner.on('pass', (test) => say({ event: 'pass', title: test.fullTitle() }));
      runner.on('pending', (test) => say({ event: 'skip', title: test.fullTitle() }));
      runner.on('fail', (test, error: unknown) => say({ event: 'fail', title: test.fullTitle(), message: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
      runner.on('end', () => say({ event: 'end' }));
    }
  };
}

/** The outcome of a run as an extension host wants it: a rejection where a test failed. */
export function outcome(failures: number): void {
  if (failures > 0) throw new Error(`${failures} failed`);
}

function say(result: { readonly event: string; readonly title?: string; readonly message?: string }): void {
  console.log(`${mark}${JSON.stringify(result)}`);
}
