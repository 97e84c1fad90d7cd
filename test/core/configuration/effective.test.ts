/** What holds and who says so: every value with its place, and a report that is YAML again. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from 'yaml';
import { houseFor, type FileView } from '../../../src/core/configuration/house.ts';
import { readSettings } from '../../../src/core/configuration/read-settings.ts';
import { readFrontMatter } from '../../../src/core/front-matter.ts';
import { parseMarkdown } from '../../../src/core/markdown/parse.ts';
import { effectiveRecord, effectiveReport, type EffectiveInput } from '../../../src/service/effective-configuration.ts';

const files = new Map<string, FileView>(Object.entries({
  '/desk/.onrecord.yaml': 'extends: house.yaml\n\nrules:\n  loaded-verb:\n    allow:\n      - claim\n      - "on: off"\nignore:\n  - archive/\n',
  '/desk/.onrecord.ignored.yaml': '',
  '/desk/house.yaml': 'profile: wiki\nrules: {missing-via: off}\naliases:\n  "Port: North": [PN]\ncommonKnowledge:\n  - the river floods\n  - 1990\n',
}).map(([path, text]) => [path, { kind: 'text', text }]));
const draft = '---\ntitle: x\nreporting: own\nonrecord:\n  rules:\n    missing-via: hint\n---\n\nText.\n';

function input(text: string | undefined): EffectiveInput {
  const answer = houseFor({ folder: '/desk', root: '/desk', editor: readSettings({ profile: 'news', rules: { 'late-attribution': 'off' } }).settings, files });
  assert.ok(answer.kind === 'house');
  const { house } = answer;
  const head = readFrontMatter(parseMarkdown(text ?? '', 'markdown').frontMatter, house.configuration);
  return { house, draft: text === undefined ? undefined : { text, said: head.said }, configuration: head.configuration, name: path => path.replace('/desk/', ''), about: 'a.md', ignoredBy: undefined };
}

describe('the effective configuration', () => {
  const from = (key: string, value?: string): unknown => {
    const found = effectiveRecord(input(draft)).values.find(each => each.key === key && (value === undefined || each.value === value));
    return found === undefined ? undefined : [found.value, found.from.kind, found.from.file, found.from.line];
  };

  it('names the file and the line behind each value', () => {
    assert.deepEqual(from('profile'), ['wiki', 'file', 'house.yaml', 1]);
    assert.deepEqual(from('rules.loaded-verb.allow', 'on: off'), ['on: off', 'file', '.onrecord.yaml', 7]);
    assert.deepEqual(from('commonKnowledge', '1990'), ['1990', 'file', 'house.yaml', 7]);
    assert.deepEqual(from('aliases.Port: North'), ['PN', 'file', 'house.yaml', 4]);
    assert.deepEqual(from('ignore'), ['archive/', 'file', '.onrecord.yaml', 9]);
  });

  it('names the draft, the editor, and nobody', () => {
    assert.deepEqual(from('rules.missing-via'), ['hint', 'draft', 'a.md', 6]);
    assert.deepEqual(from('reporting'), ['own', 'draft', 'a.md', 3]);
    assert.deepEqual(from('rules.late-attribution'), ['off', 'editor', null, null]);
    assert.deepEqual(from('rules.loaded-verb'), ['warning', 'default', null, null]);
  });

  it('is YAML that says the same again', () => {
    const value = parse(effectiveReport(input(draft)));
    const { settings, problems } = readSettings(value, 'file');
    assert.deepEqual(problems, []);
    assert.deepEqual([settings.profile, settings.reporting, settings.rules.get('missing-via')?.severity], ['wiki', 'own', 'hint']);
    assert.deepEqual(settings.rules.get('loaded-verb')?.options, { allow: ['claim', 'on: off'] });
    assert.deepEqual([settings.commonKnowledge, settings.aliases.get('Port: North'), value.ignore], [['the river floods', '1990'], ['PN'], ['archive/']]);
  });

  it('says where it looked in vain', () => {
    const answer = houseFor({ folder: '/desk/deep', root: '/desk', files: new Map<string, FileView>(['deep/.onrecord.yaml', '.onrecord.yaml', 'deep/.onrecord.ignored.yaml', '.onrecord.ignored.yaml'].map(name => [`/desk/${name}`, { kind: 'absent' }])) });
    assert.ok(answer.kind === 'house');
    assert.match(effectiveReport({ ...input(undefined), house: answer.house }), /No configuration file\. Looked for: deep\/\.onrecord\.yaml, \.onrecord\.yaml\n/u);
  });
});
