/** Finding the configuration of a folder: the walk upwards, what `extends` may reach, what wins, and that nothing throws. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { houseFor, type FileView, type House, type HouseInput } from '../../../src/core/configuration/house.ts';
import { ignoredDrafts } from '../../../src/core/configuration/ignored-drafts.ts';
import { readSettings } from '../../../src/core/configuration/read-settings.ts';

interface Asked {
  readonly house: House;
  readonly asked: readonly string[];
}

/** Answers the core's questions from a disk in memory. */
function resolve(disk: Readonly<Record<string, string>>, question: Partial<HouseInput> = {}): Asked {
  const files = new Map<string, FileView>();
  const asked: string[] = [];
  for (let rounds = 0; ; rounds++) {
    assert.ok(rounds < 100, 'the core asks without end');
    const answer = houseFor({ folder: '/desk/drafts', root: '/desk', ...question, files });
    if (answer.kind === 'house') return { house: answer.house, asked };
    for (const path of answer.paths) {
      assert.ok(!files.has(path), `${path} was asked for twice`);
      asked.push(path);
      const text = disk[path];
      files.set(path, text === undefined ? { kind: 'absent' } : { kind: 'text', text });
    }
  }
}

const messages = ({ house }: Asked): readonly string[] => house.problems.map(({ message }) => message);

describe('the house of a folder', () => {
  it('is the usual one where there is no file, and nothing is said', () => {
    const { house, asked } = resolve({});
    assert.deepEqual([house.configuration.profile, house.problems, house.file], ['news', [], undefined]);
    assert.deepEqual(asked, ['/desk/drafts/.onrecord.yaml', '/desk/.onrecord.yaml', '/desk/drafts/.onrecord.ignored.yaml', '/desk/.onrecord.ignored.yaml']);
  });

  it('is the nearest file upwards, and that one alone', () => {
    const disk = { '/desk/drafts/.onrecord.yaml': 'profile: wiki', '/desk/.onrecord.yaml': 'profile: intel\nrules: {loaded-verb: off}', '/.onrecord.yaml': 'profile: opinion' };
    const { house } = resolve(disk);
    assert.deepEqual([house.configuration.profile, house.configuration.rules], ['wiki', {}]);
    assert.equal(resolve(disk, { folder: '/desk/other/deep' }).house.configuration.profile, 'intel');
  });

  it('ends at the root, and outside it looks beside the draft alone', () => {
    const disk = { '/.onrecord.yaml': 'profile: opinion', '/elsewhere/.onrecord.yaml': 'profile: wiki' };
    assert.equal(resolve(disk).house.configuration.profile, 'news');
    const outside = resolve(disk, { folder: '/elsewhere/deep' });
    assert.deepEqual([outside.house.configuration.profile, outside.asked], ['news', ['/elsewhere/deep/.onrecord.yaml', '/elsewhere/deep/.onrecord.ignored.yaml']]);
    assert.deepEqual(resolve(disk, { folder: '/deskside', root: '/desk' }).asked, ['/deskside/.onrecord.yaml', '/deskside/.onrecord.ignored.yaml']);
    assert.deepEqual(resolve(disk, { folder: undefined }).asked, []);
  });

  it('is the file that is named, whatever lies nearer', () => {
    const { house } = resolve({ '/desk/drafts/.onrecord.yaml': 'profile: wiki', '/etc/house.yaml': 'profile: intel' }, { named: '/etc/house.yaml' });
    assert.equal(house.configuration.profile, 'intel');
  });

  it('stands between what the editor says and what the run says', () => {
    const disk = { '/desk/.onrecord.yaml': 'profile: wiki\nrules: {loaded-verb: off}' };
    const editor = readSettings({ profile: 'intel', rules: { 'loaded-verb': 'error', 'missing-via': 'error' } }).settings;
    const run = readSettings({ profile: 'opinion' }).settings;
    const { configuration } = resolve(disk, { editor }).house;
    assert.deepEqual([configuration.profile, configuration.rules], ['wiki', { 'loaded-verb': 'off', 'missing-via': 'error' }]);
    assert.equal(resolve(disk, { editor, run }).house.configuration.profile, 'opinion');
  });
});

describe('extends', () => {
  it('puts what is extended below, the later over the earlier, and lets lists grow', () => {
    const { house } = resolve({
      '/desk/.onrecord.yaml': 'extends: [house/one.yaml, house/two.yaml]\nrules: {missing-via: hint}\ncommonKnowledge: [the river floods]',
      '/desk/house/one.yaml': 'profile: wiki\nrules: {loaded-verb: {severity: error, allow: [claim]}, missing-via: off}\naliases: {Port: [PA]}',
      '/desk/house/two.yaml': 'profile: intel\nextends: ../base.yaml\nrules: {loaded-verb: {allow: [insist]}}\naliases: {Port: the Port}',
      '/desk/base.yaml': 'rules: {late-attribution: off}\ncommonKnowledge: [the moon has phases]',
    });
    assert.deepEqual(house.problems, []);
    const { profile, rules, options, commonKnowledge, aliases } = house.configuration;
    assert.equal(profile, 'intel');
    assert.deepEqual(rules, { 'loaded-verb': 'error', 'missing-via': 'hint', 'late-attribution': 'off' });
    assert.deepEqual(options, { 'loaded-verb': { allow: ['claim', 'insist'] } });
    assert.deepEqual(commonKnowledge, ['the moon has phases', 'the river floods']);
    assert.deepEqual(aliases, { Port: ['PA', 'the Port'] });
  });

  it('refuses circles, and what two files share is none', () => {
    const circle = resolve({ '/desk/.onrecord.yaml': 'extends: a.yaml\nprofile: wiki', '/desk/a.yaml': 'extends: ./b.yaml', '/desk/b.yaml': 'profile: intel\nextends: .onrecord.yaml' });
    assert.equal(circle.house.configuration.profile, 'wiki');
    assert.deepEqual(circle.house.problems.map(({ path, span }) => [path, span.start]), [['/desk/b.yaml', 'profile: intel\nextends: '.length]]);
    assert.match(messages(circle)[0] ?? '', /extends itself, by way of \.onrecord\.yaml → a\.yaml → b\.yaml → \.onrecord\.yaml/u);
    const shared = resolve({ '/desk/.onrecord.yaml': 'extends: [a.yaml, b.yaml]', '/desk/a.yaml': 'extends: c.yaml', '/desk/b.yaml': 'extends: c.yaml', '/desk/c.yaml': 'profile: wiki' });
    assert.deepEqual([shared.house.problems, shared.house.configuration.profile], [[], 'wiki']);
  });

  for (const [name, target, said] of [
    ['what is not there', 'gone.yaml', /There is no file “gone\.yaml”/u],
    ['what climbs out of the workspace', '../../desk-two/house.yaml', /outside the workspace/u],
    ['what climbs over the root of the disk', '../../../../../house.yaml', /outside the workspace/u],
    ['what climbs out in the middle', 'a/../../secret.yaml', /outside the workspace/u],
    ['an absolute path', '/etc/house.yaml', /path of one machine/u],
    ['a path with a drive', '"C:\\\\house.yaml"', /path of one machine|is an address/u],
    ['a path from home', '~/house.yaml', /path of one machine/u],
    ['an address', 'https://example.org/house.yaml', /fetches nothing/u],
    ['a number', '3', /“extends” is the path/u],
  ] as const) {
    it(`refuses ${name}, says so at the value, and keeps the rest`, () => {
      const text = `profile: wiki\nextends: ${target}\n`;
      const found = resolve({ '/desk/.onrecord.yaml': text, '/etc/house.yaml': 'profile: intel', '/secret.yaml': 'profile: intel', '/desk-two/house.yaml': 'profile: intel' });
      assert.equal(found.house.configuration.profile, 'wiki');
      assert.equal(found.house.problems.length, 1);
      assert.match(messages(found)[0] ?? '', said);
      assert.equal(found.house.problems[0]?.span.start, text.indexOf(target));
    });
  }

  it('is bounded', () => {
    const disk = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`/desk/${index}.yaml`, `extends: ${index + 1}.yaml`]));
    const found = resolve({ ...disk, '/desk/.onrecord.yaml': 'extends: 0.yaml' });
    assert.ok(found.asked.length < 40);
    assert.match(messages(found)[0] ?? '', /More than 32 files/u);
  });
});

describe('a configuration file', () => {
  const problemsOf = (text: string) => resolve({ '/desk/.onrecord.yaml': text });

  for (const [name, text, at, said] of [
    ['an unknown profile', 'profile: newz', 'newz', /"newz"; write one of news, wiki/u],
    ['an unknown setting', 'profile: wiki\nrulez: {}', 'rulez', /No setting is called “rulez” \(did you mean “rules”\?\)/u],
    ['an unknown rule', 'rules:\n  loaded-verbs: off', 'loaded-verbs', /did you mean “loaded-verb”/u],
    ['an unknown severity', 'rules:\n  loaded-verb: loud', 'loud', /write one of off, on, error/u],
    ['an unknown severity beside options', 'rules:\n  loaded-verb: {severity: 7}', '7', /is set to 7/u],
    ['an unknown option', 'rules:\n  loaded-verb: {word: [x]}', 'word', /no option “word” \(did you mean “words”\?\)/u],
    ['a word that is none', 'rules:\n  loaded-verb:\n    words:\n      - quip\n      - [a, b]', '[a, b]', /list of words/u],
    ['a number that is none', 'rules:\n  late-attribution: {patience: soon}', 'soon', /should be a number/u],
    ['rules that are a list', 'rules: [loaded-verb]', 'rules', /“rules” is a list/u],
    ['aliases that are a text', 'aliases: PA', 'PA', /“aliases” is a text/u],
    ['a key given twice', 'profile: wiki\nprofile: intel', 'profile: intel', /given twice/u],
    ['what is no map', '- profile', '- profile', /not a map of settings/u],
    ['a tab', 'rules:\n\tloaded-verb: off', '\t', /tab/u],
  ] as const) {
    it(`says what is wrong with ${name}, where, and what to do`, () => {
      const { house } = problemsOf(text);
      const found = house.problems[0];
      assert.equal(found?.path, '/desk/.onrecord.yaml');
      assert.match(found?.message ?? '', said);
      assert.ok(found !== undefined && text.indexOf(at) <= found.span.start && found.span.start < text.indexOf(at) + at.length, `at ${found?.span.start}`);
      assert.ok(['news', 'wiki', 'intel'].includes(house.configuration.profile));
    });
  }

  it('may be empty, begin with a byte order mark, and use CRLF', () => {
    for (const text of ['', '\n', '# nothing yet\n', '---\n', '\uFEFFprofile: wiki\r\nrules:\r\n  loaded-verb: off\r\n']) assert.deepEqual(problemsOf(text).house.problems, [], JSON.stringify(text));
    assert.equal(problemsOf('\uFEFFprofile: wiki\r\n').house.configuration.profile, 'wiki');
  });

  it('takes truth for on and off', () => {
    assert.deepEqual(problemsOf('rules: {loaded-verb: false, missing-via: true, late-attribution: off}').house.configuration.rules, { 'loaded-verb': 'off', 'missing-via': 'on', 'late-attribution': 'off' });
  });

  it('that cannot be read is a problem, and the usual settings hold', () => {
    const files = new Map<string, FileView>([['/desk/.onrecord.yaml', { kind: 'unreadable', reason: 'EACCES' }], ['/desk/.onrecord.ignored.yaml', { kind: 'absent' }]]);
    const answer = houseFor({ folder: '/desk', root: '/desk', files });
    assert.ok(answer.kind === 'house');
    assert.match(answer.house.problems[0]?.message ?? '', /cannot be read \(EACCES\)/u);
    assert.equal(answer.house.configuration.profile, 'news');
  });

  it('never throws, whatever it holds', () => {
    const words = fc.constantFrom('profile', 'rules', 'aliases', 'extends', 'ignore', 'loaded-verb', 'severity', 'allow', '__proto__', 'constructor', 'toString', ':', ': ', '- ', '\n', '\n  ', '[', ']', '{', '}', '&a', '*a', '"', '\'', '|', '!!js', 'off', '3', '.onrecord.yaml', '..', '\u0000', '\uD800');
    fc.assert(fc.property(fc.array(words, { maxLength: 25 }).map(all => all.join('')), text => {
      const { house } = resolve({ '/desk/.onrecord.yaml': text });
      assert.ok(house.problems.every(({ span }) => span.start >= 0 && span.end <= text.length && span.start <= span.end));
      ignoredDrafts(house)('/desk/drafts/a.md');
    }), { numRuns: 300 });
  });

  it('gives nobody a new prototype', () => {
    const { configuration } = problemsOf('aliases: {__proto__: [x]}\nrules: {__proto__: {severity: error}, constructor: off}').house;
    assert.equal(Object.getPrototypeOf(configuration.aliases), Object.prototype);
    assert.equal(Object.getPrototypeOf(configuration.rules), Object.prototype);
  });
});

describe('a baseline', () => {
  const named = (disk: Readonly<Record<string, string>>, question: Partial<HouseInput> = {}): Asked => resolve(disk, question);

  it('is the one of the strongest file, from the folder of that file, and is asked for', () => {
    const { house, asked } = named({ '/desk/drafts/.onrecord.yaml': 'extends: ../house/a.yaml', '/desk/house/a.yaml': 'baseline: known.json', '/desk/house/known.json': '{}' });
    assert.deepEqual([house.baseline?.path, house.baseline?.name, house.baseline?.by.path, house.baseline?.view?.kind], ['/desk/house/known.json', 'known.json', '/desk/house/a.yaml', 'text']);
    assert.equal(asked.at(-1), '/desk/house/known.json');
    assert.equal(named({ '/desk/drafts/.onrecord.yaml': 'extends: ../a.yaml\nbaseline: own.json', '/desk/a.yaml': 'baseline: known.json' }).house.baseline?.path, '/desk/drafts/own.json');
    assert.equal(named({}).house.baseline, undefined);
  });

  it('is named and not asked for where the host shows everything', () => {
    const { house, asked } = named({ '/desk/.onrecord.yaml': 'baseline: known.json' }, { readsBaseline: false });
    assert.deepEqual([house.baseline?.path, house.baseline?.view, asked.includes('/desk/known.json')], ['/desk/known.json', undefined, false]);
  });

  it('stays in the workspace', () => {
    for (const [path, says] of [['../../known.json', /outside the workspace/u], ['/etc/known.json', /path of one machine/u], ['"c:\\\\known.json"', /path of one machine/u], ['https://desk.example/known.json', /is an address/u]] as const) {
      const found = named({ '/desk/drafts/.onrecord.yaml': `profile: wiki\nbaseline: ${path}\n` });
      assert.match(messages(found)[0] ?? '', says, path);
      assert.deepEqual([found.house.baseline, found.house.problems[0]?.span.start, found.asked.length], [undefined, 24, 4]);
    }
  });
});

describe('bibliographies of the house', () => {
  it('are those of all files that name some, the nearest first, each once', () => {
    const { house, asked } = resolve({ '/desk/drafts/.onrecord.yaml': 'extends: ../house/a.yaml\nbibliographies: [own.bib, ../house/refs/*.bib]', '/desk/house/a.yaml': 'bibliographies: [refs/*.bib, all.json]' });
    assert.deepEqual(house.bibliographies.map(({ name, path }) => [name, path]), [['own.bib', '/desk/drafts/own.bib'], ['../house/refs/*.bib', '/desk/house/refs/*.bib'], ['all.json', '/desk/house/all.json']]);
    assert.ok(asked.every(path => !path.endsWith('.bib')));
  });

  it('stay in the workspace', () => {
    const found = resolve({ '/desk/drafts/.onrecord.yaml': 'bibliographies: [../../refs.bib, ../../*.bib, /etc/refs.bib, refs.bib]' });
    assert.deepEqual([found.house.bibliographies.map(({ name }) => name), messages(found).length], [['refs.bib'], 3]);
  });
});

describe('ignored drafts', () => {
  const ignored = (disk: Readonly<Record<string, string>>, draft: string): string | undefined => ignoredDrafts(resolve(disk).house)(draft)?.pattern;

  it('are named as git names them, from the folder of the file', () => {
    const disk = { '/desk/.onrecord.yaml': 'ignore: [archive/, "*.tmp.md", /top.md, "!archive-not"]' };
    for (const [draft, by] of [
      ['/desk/archive/2020/a.md', 'archive/'], ['/desk/drafts/x.tmp.md', '*.tmp.md'], ['/desk/top.md', '/top.md'], ['/desk/drafts/top.md', undefined],
      ['/desk/drafts/a.md', undefined], ['/desk', undefined], ['/elsewhere/archive/a.md', undefined], ['', undefined],
    ] as const) assert.equal(ignored(disk, draft), by, draft);
  });

  it('are taken back in by a stronger file', () => {
    const disk = { '/desk/drafts/.onrecord.yaml': 'extends: ../house.yaml\nignore: "!kept.md"', '/desk/house.yaml': 'ignore: "*.md"' };
    assert.equal(ignored(disk, '/desk/drafts/other.md'), '*.md');
    assert.equal(ignored(disk, '/desk/drafts/kept.md'), undefined);
  });
});

describe('the lists of ignored findings', () => {
  const entry = (rule: string, sentence: string): string => `- rule: ${rule}\n  sentence: ${sentence}\n`;

  it('count from the folder upwards, all of them', () => {
    const { house } = resolve({ '/desk/drafts/.onrecord.ignored.yaml': entry('loaded-verb', 'One.'), '/desk/.onrecord.ignored.yaml': `${entry('missing-via', '"Two: two."')}  reason: seen` });
    assert.deepEqual(house.problems, []);
    assert.deepEqual(house.configuration.ignored.map(({ rule, sentence, reason }) => [rule, sentence, reason]), [['loaded-verb', 'One.', ''], ['missing-via', 'Two: two.', 'seen']]);
  });

  it('say which entries do nothing', () => {
    const found = resolve({ '/desk/.onrecord.ignored.yaml': `${entry('loaded-verbs', 'One.')}- rule: loaded-verb\n- 3\n` });
    assert.deepEqual(found.house.problems.map(({ path }) => path), ['/desk/.onrecord.ignored.yaml', '/desk/.onrecord.ignored.yaml', '/desk/.onrecord.ignored.yaml']);
    assert.match(messages(resolve({ '/desk/.onrecord.ignored.yaml': 'rule: x' }))[0] ?? '', /is a list of findings/u);
  });
});
