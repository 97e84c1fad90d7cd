/** The published schema of `.onrecord.yaml`: fresh, and of one mind with the reader. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, it } from 'mocha';
import { parse } from 'yaml';
import { configurationSchema } from '../../../src/core/configuration/described.ts';
import { readConfigurationFile } from '../../../src/core/configuration/configuration-file.ts';
import { rules } from '../../../src/core/rules/index.ts';

const ajv = new Ajv({ strict: true, strictTypes: false });
ajv.addKeyword('enumDescriptions');
const accepts = ajv.compile(configurationSchema());

describe('the schema of .onrecord.yaml', () => {
  it('is the one that the rules ask for (npm run generate)', () => {
    assert.deepEqual(JSON.parse(readFileSync('schemas/configuration.schema.json', 'utf8')), JSON.parse(JSON.stringify(configurationSchema())));
  });

  it('knows every rule, with a description', () => {
    const { properties } = JSON.parse(JSON.stringify(configurationSchema()));
    for (const { id } of rules) assert.ok(properties.rules.properties[id].description.length > 20, id);
  });

  const good = [
    '', 'profile: wiki', 'baseline: known.json', 'bibliographies: refs.bib', 'bibliographies: [refs.bib, "refs/*.json"]', 'extends: house.yaml', 'extends: [a.yaml, b.yaml]', 'reporting: own', 'ignore: archive/', 'rules: {loaded-verb: off, missing-via: true}',
    'rules: {loaded-verb: {severity: error, words: [quip], allow: claim}, late-attribution: {patience: 30}}', 'commonKnowledge: [the river floods, 1990]', 'aliases: {Port: [PA], Other: One}',
  ];
  const bad = [
    'profile: newz', '- profile', 'reporting: mine', 'rules: {loaded-verbs: off}', 'rules: {loaded-verb: loud}', 'rules: {loaded-verb: {wrods: [x]}}', 'rules: {late-attribution: {patience: soon}}',
    'rules: [loaded-verb]', 'commonKnowledge: {a: b}', 'aliases: [a]', 'colour: red', 'ignore: {a: b}', 'baseline: [a.json]', 'baseline: {a: b}', 'baseline: 3', 'bibliographies: {a: b}', 'extends: {a: b}',
  ];
  for (const text of good) it(`takes, as the reader does: ${text}`, () => assert.deepEqual([accepts(parse(text)), readConfigurationFile(text).problems], [true, []]));
  for (const text of bad) it(`refuses, as the reader does: ${text}`, () => assert.deepEqual([accepts(parse(text)), readConfigurationFile(text).problems.length], [false, 1]));
});
