/** Who may import whom. `npm run check:imports` holds the code to it, and holds each rule here to a planted breach. */
const { existsSync, readFileSync } = require('node:fs');
const { builtinModules } = require('node:module');
const { join } = require('node:path');

/** The order in which a text travels. A stage imports itself and the stages to its left. */
const stages = ['text', 'markdown', 'prose', 'english', 'attribution', 'claims', 'sources', 'rules'];

/** The rooms of the attribution stage in the order in which they are walked; `attribute.ts` leads through them, `learned` is one labeller. */
const rooms = ['lexicon', 'quotations', 'frames', 'names', 'speakers', 'hops', 'sayings'];

const editor = '^vscode$|^node_modules/vscode(?:/|$)|^node_modules/@types/vscode/';
const protocol = 'node_modules/vscode-(?:languageserver|languageclient|jsonrpc)';
/** A rule is what rules/index.ts lists; the rest of the folder is shared by several rules. */
const list = join(__dirname, 'src/core/rules/index.ts');
const listed = existsSync(list) ? [...readFileSync(list, 'utf8').matchAll(/from '\.\/([a-z0-9-]+)\.ts'/g)].map(([, name]) => name).filter(name => name !== 'rule') : [];
const ruleFiles = `^src/core/rules/(?:${listed.join('|')})\\.ts$`;
const nodeModules = { dependencyTypes: ['core'] };
const nodeEntries = '^src/(?:server/node|extension/desktop)\\.ts$';

module.exports = {
  forbidden: [
    ...stages.slice(0, -1).map((stage, index) => ({
      name: `stage-order-${stage}`,
      comment: `core/${stage} imports ${stages.slice(0, index + 1).join(', ')} only`,
      severity: 'error',
      from: { path: `^src/core/${stage}/` },
      to: { path: [`^src/core/(?:${stages.slice(index + 1).join('|')})/`, '^src/core/configuration/', '^src/core/(?!configuration\\.ts$)[^/]+\\.ts$'] },
    })),
    ...rooms.slice(0, -1).map((room, index) => ({
      name: `room-order-${room}`,
      comment: `core/attribution/${room} imports ${rooms.slice(0, index + 1).join(', ')} and the contracts beside them only`,
      severity: 'error',
      from: { path: `^src/core/attribution/${room}/` },
      to: { path: `^src/core/attribution/(?:${rooms.slice(index + 1).join('|')}|learned)/` },
    })),
    {
      name: 'stage-order-rules', severity: 'error', comment: 'a rule sees the analysis, not what makes or runs it',
      from: { path: '^src/core/rules/' }, to: { path: ['^src/core/configuration/', '^src/core/(?!configuration\\.ts$)[^/]+\\.ts$'] },
    },
    {
      name: 'core-is-pure', severity: 'error', comment: 'core and service touch no disk, no network and no process',
      from: { path: '^src/(?:core|service)/' }, to: nodeModules,
    },
    {
      name: 'core-knows-no-host', severity: 'error', comment: 'core stands by itself',
      from: { path: '^src/core/' }, to: { path: ['^src/(?:service|server|extension|cli)/', '^src/(?:index|remark)\\.ts$', editor, protocol] },
    },
    {
      name: 'service-knows-no-host', severity: 'error', comment: 'the service answers any editor, in offsets and plain values',
      from: { path: '^src/service/' }, to: { path: ['^src/(?:server|extension|cli)/', '^src/(?:index|remark)\\.ts$', editor, protocol] },
    },
    {
      name: 'one-parser', severity: 'error', comment: 'only core/markdown reads Markdown syntax; core/prose walks its tree by type',
      from: { path: '^src/', pathNot: ['^src/core/markdown/', '^src/remark\\.ts$'] },
      to: { path: 'node_modules/(?:micromark|mdast|remark|unified|unist|@types/(?:mdast|unist))', pathNot: '^node_modules/@types/(?:mdast|unist)/' },
    },
    {
      name: 'tree-stops-at-prose', severity: 'error', comment: 'after core/prose there is no Markdown tree',
      from: { path: '^src/', pathNot: ['^src/core/(?:markdown|prose)/', '^src/remark\\.ts$'] }, to: { path: 'node_modules/@types/(?:mdast|unist)/' },
    },
    {
      name: 'core-libraries', severity: 'error', comment: 'English, attribution, claims, rules and the service are ours alone; formats are read by libraries in markdown, sources, configuration and the registries of the service',
      from: { path: '^src/(?:core|service)/', pathNot: ['^src/core/(?:markdown|prose|sources|configuration)/', '^src/service/registries/'] }, to: { path: 'node_modules/' },
    },
    {
      name: 'rules-stand-alone', severity: 'error', comment: 'a rule imports rule.ts, what rules share, word lists and earlier stages, never another rule; only index.ts knows them all',
      from: { path: '^src/core/rules/(?!index\\.ts$)' }, to: { path: [ruleFiles, '^src/core/rules/index\\.ts$'] },
    },
    {
      name: 'editor-in-extension', severity: 'error', comment: 'VS Code is spoken in src/extension only',
      from: { path: '^src/', pathNot: '^src/extension/' }, to: { path: editor },
    },
    {
      name: 'protocol-in-server', severity: 'error', comment: 'LSP is spoken in src/server only; the extension holds its client',
      from: { path: '^src/', pathNot: '^src/(?:server|extension)/' }, to: { path: protocol },
    },
    {
      name: 'node-in-node-entries', severity: 'error', comment: 'Node is touched in src/cli, server/node.ts and extension/desktop.ts only',
      from: { path: '^src/', pathNot: ['^src/cli/', nodeEntries] }, to: nodeModules,
    },
    {
      name: 'extension-meets-server-at-protocol', severity: 'error', comment: 'what the two share is server/protocol.ts; what the extension wants of core it asks the server for',
      from: { path: '^src/extension/' }, to: { path: ['^src/(?:core|service|cli)/', '^src/(?:index|remark)\\.ts$', '^src/server/(?!protocol\\.ts$)'] },
    },
    {
      name: 'server-meets-no-host', severity: 'error', comment: 'hosts never meet',
      from: { path: '^src/server/' }, to: { path: ['^src/(?:extension|cli)/', '^src/(?:index|remark)\\.ts$'] },
    },
    {
      name: 'cli-meets-no-host', severity: 'error', comment: 'hosts never meet',
      from: { path: '^src/cli/' }, to: { path: ['^src/(?:extension|server)/', '^src/(?:index|remark)\\.ts$'] },
    },
    {
      name: 'library-meets-no-host', severity: 'error', comment: 'the library is core and service',
      from: { path: '^src/(?:index|remark)\\.ts$' }, to: { path: '^src/(?:extension|server|cli)/' },
    },
    {
      name: 'web-is-web', severity: 'error', comment: 'nothing that a browser entry reaches, however far, is a module of Node',
      from: { path: '^src/(?:server/worker|extension/web|index|remark)\\.ts$' }, to: { reachable: true, path: ['^src/cli/', nodeEntries, `^(?:node:)?(?:${builtinModules.filter(name => !name.startsWith('_')).join('|')})$`] },
    },
    { name: 'no-cycles', severity: 'error', comment: 'a circle has no first thing to understand', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', comment: 'every import leads somewhere', from: {}, to: { couldNotResolve: true, pathNot: '^vscode$' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'node', 'require', 'types', 'default'] },
  },
};
