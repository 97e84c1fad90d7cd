/** Arguments become a command, or one clear complaint. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readArguments } from '../../src/cli/arguments.ts';

describe('arguments', () => {
  it('reads a check with its usual threshold and format', () => {
    assert.deepEqual(readArguments(['check', 'a.md', 'drafts']), {
      kind: 'check', format: 'text', failOn: 'warning', drafts: { paths: ['a.md', 'drafts'], profile: undefined, config: undefined, labeller: undefined, standardInputName: undefined },
    });
  });

  it('reads options before, between and after the paths, in both spellings', () => {
    assert.deepEqual(readArguments(['check', '--format=json', 'a.md', '--fail-on', 'hint', '-p', 'wiki', '-', '--stdin-filename', 'b.txt']), {
      kind: 'check', format: 'json', failOn: 'hint', drafts: { paths: ['a.md', '-'], profile: 'wiki', config: undefined, labeller: undefined, standardInputName: 'b.txt' },
    });
  });

  it('reads the labeller, and whether the version is asked at length', () => {
    const command = readArguments(['analyse', 'a.md', '--labeller', 'rules']);
    assert.equal(command.kind === 'analyse' && command.drafts.labeller, 'rules');
    assert.deepEqual(readArguments(['--version']), { kind: 'version', verbose: false });
    assert.deepEqual(readArguments(['--version', '--verbose']), { kind: 'version', verbose: true });
  });

  it('takes what follows -- as paths', () => {
    const command = readArguments(['analyse', '--format', 'ndjson', '--', '--odd-name.md']);
    assert.equal(command.kind === 'analyse' && command.drafts.paths[0], '--odd-name.md');
  });

  it('gives help for each command', () => {
    assert.deepEqual(readArguments(['--help']), { kind: 'help', topic: 'onrecord' });
    assert.deepEqual(readArguments(['check', 'a.md', '--help']), { kind: 'help', topic: 'check' });
    assert.deepEqual(readArguments(['analyse', '-h']), { kind: 'help', topic: 'analyse' });
    assert.deepEqual(readArguments(['explain', '--help']), { kind: 'help', topic: 'explain' });
    assert.deepEqual(readArguments(['help', 'check']), { kind: 'help', topic: 'check' });
  });

  const mistakes: readonly (readonly [given: readonly string[], says: RegExp])[] = [
    [[], /No command/u],
    [['chekc', 'a.md'], /no command “chekc”/u],
    [['--format', 'json'], /“--format” stands before/u],
    [['check'], /Name the drafts to check/u],
    [['check', '--format', 'xml', 'a.md'], /--format xml.*text, json, ndjson/u],
    [['check', '--fail-on', 'sometimes', 'a.md'], /--fail-on sometimes.*error, warning, information, hint, never/u],
    [['check', '--profile', 'tabloid', 'a.md'], /--profile tabloid.*news/u],
    [['analyse', '--labeller', 'oracle', 'a.md'], /--labeller oracle.*learned, rules/u],
    [['check', '--colour', 'a.md'], /--colour/u],
    [['check', 'a.md', '--format'], /--format/u],
    [['check', '-', '-'], /only once/u],
    [['analyse', '--fail-on', 'error', 'a.md'], /belongs to “check”/u],
    [['explain'], /one rule/u],
    [['explain', 'a', 'b'], /one rule/u],
  ];
  for (const [given, says] of mistakes) {
    it(`complains about: onrecord ${given.join(' ')}`, () => {
      const command = readArguments(given);
      assert.equal(command.kind, 'mistake');
      assert.match(command.kind === 'mistake' ? command.message : '', says);
    });
  }
});
