/** What no compiler checks: sizes, names, casts, pages, and what must not stand in files that are kept. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'mocha';
import ts from 'typescript';
import { rules } from '../src/core/rules/index.ts';

const filesUnder = (folder: string, ending: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name).replaceAll('\\', '/')).filter(name => name.endsWith(ending)).sort() : [];

const sources = filesUnder('src', '.ts');
const read = (path: string): string => readFileSync(path, 'utf8');
/** Tracked, or about to be. */
const kept = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).split('\n').filter(path => path !== '' && existsSync(path));

/** Files that may cast, each because a value crosses a boundary that the compiler cannot see. */
const mayCast: ReadonlyMap<string, string> = new Map([
  ['src/core/text/span.ts', 'the two constructors brand a number as an offset of one text'],
]);

const trees = new Map<string, ts.SourceFile>();

function parsed(path: string): ts.SourceFile {
  const tree = trees.get(path) ?? ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  trees.set(path, tree);
  return tree;
}

/** One line for each place in the sources that `fault` names. */
function faultsIn(paths: readonly string[], fault: (node: ts.Node, file: ts.SourceFile) => string | undefined): readonly string[] {
  return paths.flatMap(path => {
    const found: string[] = [];
    const file = parsed(path);
    const visit = (node: ts.Node): void => {
      const said = fault(node, file);
      if (said !== undefined) found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${said}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

describe('sources', () => {
  it('are there to be read', () => assert.ok(sources.length > 60, `only ${sources.length} files`));

  it('hold no file over 400 lines, word lists apart', () => {
    const long = sources.filter(path => !path.includes('/lexicon/')).map(path => [path, read(path).split('\n').length - 1] as const).filter(([, lines]) => lines > 400);
    assert.deepEqual(long, []);
  });

  it('open with a sentence on what they are', () => {
    assert.deepEqual(sources.filter(path => !/^(?:#![^\n]*\n)?\/\*\*[^]*?\*\//u.test(read(path))), []);
  });

  it('have no any, no assertion that something is there, no enum', () => {
    assert.deepEqual(faultsIn(sources, node => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
      if (ts.isNonNullExpression(node)) return 'an assertion with “!”';
      if (ts.isEnumDeclaration(node)) return 'an enum';
      return undefined;
    }), []);
  });

  it('cast only where a value crosses a boundary', () => {
    assert.deepEqual(faultsIn(sources.filter(path => !mayCast.has(path)), (node, file) => {
      if (ts.isTypeAssertionExpression(node)) return 'a cast in angle brackets';
      return ts.isAsExpression(node) && node.type.getText(file) !== 'const' ? `a cast: ${node.getText(file).slice(0, 60)}` : undefined;
    }), []);
    for (const path of mayCast.keys()) assert.ok(read(path).includes(' as '), `${path} casts nothing any more: take it off the list`);
  });

  it('keep nothing from one run to the next in core and service', () => {
    const pure = sources.filter(path => /^src\/(?:core|service)\//u.test(path));
    assert.deepEqual(faultsIn(pure, node => {
      if (!ts.isVariableStatement(node) || !ts.isSourceFile(node.parent)) return undefined;
      return (node.declarationList.flags & ts.NodeFlags.Const) === 0 ? `a variable of the module: ${node.getText().slice(0, 60)}` : undefined;
    }), []);
  });

  it('export by name', () => {
    // A plugin that engines load by its name must be the default export too.
    assert.deepEqual(faultsIn(sources.filter(path => path !== 'src/remark.ts'), node =>
      ts.isExportAssignment(node) || (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(each => each.kind === ts.SyntaxKind.DefaultKeyword)) ? 'a default export' : undefined), []);
  });

  it('name relative imports in full', () => {
    assert.deepEqual(faultsIn(sources, node => {
      if (!(ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) || node.moduleSpecifier === undefined || !ts.isStringLiteral(node.moduleSpecifier)) return undefined;
      const { text } = node.moduleSpecifier;
      return text.startsWith('.') && !text.endsWith('.ts') ? `an import of ${text}` : undefined;
    }), []);
  });

  it('are named for what they are', () => {
    const empty = /(?:^|-)(?:managers?|utils?|utilities|helpers?|data|infos?|impl|misc|common|stuff)(?:-|$)/u;
    assert.deepEqual(sources.filter(path => empty.test(basename(path).replace(/\.[a-z.]+$/u, ''))), []);
    assert.deepEqual(sources.filter(path => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/u.test(basename(path))), []);
  });

  it('silence neither the compiler nor a test', () => {
    assert.deepEqual([...sources, ...filesUnder('test', '.ts')].filter(path => /@ts-(?:ignore|nocheck|expect-error)/u.test(read(path)) && path !== 'test/tidy.test.ts'), []);
    assert.deepEqual(filesUnder('test', '.test.ts').filter(path => /\b(?:describe|it)\.(?:only|skip)\(/u.test(read(path))), []);
  });
});

describe('rules', () => {
  it('have a file and a page of the same name each', () => {
    assert.deepEqual(rules.map(rule => rule.id).filter(id => !existsSync(`src/core/rules/${id}.ts`) || !existsSync(`src/core/rules/${id}.md`)), []);
  });

  it('stand in the list, every one that has a page', () => {
    const listed = new Set(rules.map(rule => rule.id));
    assert.deepEqual(filesUnder('src/core/rules', '.md').map(path => basename(path, '.md')).filter(id => !listed.has(id)), []);
  });

  it('yield to rules that there are', () => {
    const listed = new Set(rules.map(rule => rule.id));
    assert.deepEqual(rules.flatMap(rule => rule.yieldsTo.filter(id => !listed.has(id)).map(id => `${rule.id} → ${id}`)), []);
  });
});

describe('words', () => {
  const prose = kept.filter(path => /\.(?:md|ts|mjs|cjs|js|json)$/u.test(path) && !/^(?:examples\/|test\/scores\/[a-z-]+\/|package-lock\.json|test\/fixtures\/|test\/tidy\.test\.ts)/u.test(path) && !path.includes('/lexicon/'));

  it('are spelt the British way in comments and pages', () => {
    // `color`, `center` and the like stay where another's interface spells them so; in running words there is no such reason.
    const american = /\b(?:behavior|favorite|honor(?:s|ed)?|neighbor\w*|analyzes|analyzed|recognize[sd]?|summarize[sd]?|organize[sd]?|normalize[sd]|artifacts?|judgment)\b/iu;
    const faults = prose.flatMap(path => commentsOf(path).filter(line => american.test(line)).map(line => `${path}: ${line.trim().slice(0, 100)}`));
    assert.deepEqual(faults, []);
  });

  /** Of code its comments, of pages all lines without code spans. */
  function commentsOf(path: string): readonly string[] {
    const text = read(path);
    if (path.endsWith('.md')) return text.replace(/```[^]*?```|`[^`\n]*`/gu, '').split('\n');
    if (path.endsWith('.json')) return [];
    return [...text.matchAll(/\/\*\*[^]*?\*\/|(?<!:)\/\/ [^\n]*/gu)].flatMap(([comment]) => comment.replace(/`[^`\n]*`/gu, '').split('\n'));
  }
});

describe('what is kept and what ships', () => {
  it('names no place on anybody’s machine, and no registry', () => {
    const own = 'test/tidy.test.ts';
    const texts = kept.filter(path => path !== own && /\.(?:md|ts|mjs|cjs|js|json|ya?ml|npmrc)$|ignore$|(?:^|\/)\.ci\//u.test(path));
    const local = /(?<![\w.~])\/(?:work|home|Users|root)\/[\w.-]+|[A-Z]:\\Users\\|registry\.npmjs\.org|_authToken/u;
    const faults = texts.flatMap(path => read(path).split('\n').filter(line => local.test(line)).map(line => `${path}: ${line.trim().slice(0, 100)}`));
    assert.deepEqual(faults, []);
  });

  it('locks versions without saying where they came from', () => {
    assert.ok(!read('package-lock.json').includes('"resolved"'));
  });

  it('pins every dependency exactly', () => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(read('package.json'));
    assert.deepEqual(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(String(version))), []);
  });

  it('has a script behind each name that others rely on', () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const name of ['build', 'typecheck', 'check:imports', 'test', 'test:fast', 'test:desktop', 'screenshot', 'score', 'bench', 'start', 'package']) assert.ok(scripts[name], name);
    const missing = Object.values<string>(scripts).flatMap(line => line.match(/scripts\/[\w-]+\.(?:mjs|ts)/gu) ?? []).filter(path => !existsSync(path));
    assert.deepEqual(missing, []);
  });

  it('ships what the lists name, and the lists begin by shipping nothing', () => {
    const allowed = (path: string): readonly string[] => read(path).split('\n').filter(line => line.startsWith('!')).map(line => line.slice(1).replace(/^\//u, '').replace(/\/\*\*$/u, ''));
    assert.match(read('.vscodeignore'), /^\*\*$/mu);
    assert.match(read('.npmignore'), /^\/\*$/mu);
    // Neither sources nor tests, and nothing that only builds.
    const inside = [...allowed('.vscodeignore'), ...allowed('.npmignore')].filter(path => /^(?:src|test|scripts|node_modules|examples|\.)/u.test(path));
    assert.deepEqual(inside, []);
  });

  it('has no page that points at a file that is not there', () => {
    const pages = kept.filter(path => path.endsWith('.md') && !/^(?:test|examples)\//u.test(path));
    const broken = pages.flatMap(path => [...read(path).replace(/```[^]*?```|`[^`\n]*`/gu, '').matchAll(/\]\((?!https?:|#|mailto:|command:)([^)\s#]+)/gu)]
      .filter(([, target = '']) => !existsSync(join(dirname(path), target))).map(([, target]) => `${path} → ${target}`));
    assert.deepEqual(broken, []);
  });
});
