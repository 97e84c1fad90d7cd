/** The few assertions of `node:assert/strict` that the suites use, for a host without Node. */

function assert(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `Expected something true; got ${show(value)}.`);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(`${message ?? 'Not equal.'}\nactual:   ${show(actual)}\nexpected: ${show(expected)}`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  // The suites compare plain values only, written in the same order.
  if (show(actual) !== show(expected)) fail(`${message ?? 'Not equal.'}\nactual:   ${show(actual)}\nexpected: ${show(expected)}`);
}

function match(actual: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(actual)) fail(message ?? `${show(actual)} does not match ${String(pattern)}.`);
}

function fail(message: string): never {
  throw new Error(message);
}

function show(value: unknown): string {
  return JSON.stringify(value, undefined, 1) ?? String(value);
}

export default Object.assign(assert, { ok: assert, equal, deepEqual, match, fail });
