// Knows how to run a test bundle inside one extension host of a real VS Code and to gather its results; knows no test.
import { join } from 'node:path';
import { startFront } from './front.mjs';
import { openPage } from './page.mjs';
import { startServer, unpackExtension } from './server.mjs';

/** Before each line of JSON by which the bundle reports; its twin is in test/extension/report.ts. */
export const mark = '@on-record-test ';
const limit = 240_000;
/** What every workbench says and nobody need read. */
const noise = /^(Ignoring fetching|Resolv|Creat(ing|ion)|\[(Service Worker|reconnection|AgentHost|AccountPolicyGate|DefaultAccount)|Error: \d+ failed|%c.*Service Worker|A bad HTTP response|ChatSessionStore|Updating additional|Loading development)|package\.nls\.json|status of 404|authentication provider/u;

/**
 * Runs `bundle.node` or `bundle.web` (each exports `run()`) against a .vsix, in a workspace folder.
 * The runner is an extension of its own that carries nothing: what is tested is what a writer installs.
 */
export async function runExtensionTests({ host, kind, extension, bundle, workspace, browserPath, picture }) {
  const begin = kind === 'web' ? beginInWebWorker : beginInNode;
  const hosted = await begin({ host, extension, bundle });
  const { page, close } = await openPage({ browserPath, origin: hosted.origin });
  const results = [];
  const said = [];
  try {
    const hear = (line) => {
      if (line.startsWith(mark)) results.push(JSON.parse(line.slice(mark.length)));
      else if (!noise.test(line)) said.push(line);
    };
    page.on('console', (message) => message.type() === 'error' && hear(message.text().slice(0, 500)));
    const exit = listenTo(page, hear);
    await page.goto(`${hosted.origin}/?folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(hosted.payload))}`);
    await exit;
    if (!results.some((result) => result.event === 'end')) throw new Error('The test bundle stopped before its end.');
  } catch (error) {
    results.push({ event: 'fail', title: 'the suite runs to its end', message: error.message });
  }
  const failed = results.filter((result) => result.event === 'fail');
  if (failed.length > 0 && said.length > 0) failed.at(-1).message += `\n— VS Code said —\n${said.slice(-25).join('\n')}`;
  const pictured = failed.length > 0 && (await page.screenshot({ path: picture }).then(() => true, () => false));
  await close();
  await hosted.stop();
  return { results, picture: pictured ? picture : undefined };
}

/** Nothing is saved behind a test's back. */
const settings = { 'files.autoSave': 'off' };

/** As on the desktop: the extension is installed, and the runner named in the page's address. */
async function beginInNode({ host, extension, bundle }) {
  const server = await startServer({ host, extensions: [extension], settings, testing: true });
  const remote = (path) => `vscode-remote://${server.authority}${path}`;
  const payload = [['extensionDevelopmentPath', remote(bundle.folder)], ['extensionTestsPath', remote(join(bundle.folder, bundle.node))]];
  return { origin: server.origin, payload, stop: server.stop };
}

/**
 * As on vscode.dev: the extension's files come over HTTP, named in the page's configuration. Installed on the server instead,
 * it could not start its own worker: VS Code starts none from a remote extension's files.
 */
async function beginInWebWorker({ host, extension, bundle }) {
  const unpacked = unpackExtension(host, extension);
  const server = await startServer({ host, settings, testing: true });
  const front = await startFront({
    target: server.origin,
    folders: { '/test-runner': bundle.folder, '/extension-under-test': unpacked.folder },
    configure: (configuration, authority) => {
      const uri = (path) => ({ scheme: 'http', authority, path });
      return {
        ...configuration,
        additionalBuiltinExtensions: [uri('/extension-under-test')],
        developmentOptions: { ...configuration.developmentOptions, extensions: [uri('/test-runner')], extensionTestsPath: uri(`/test-runner/${bundle.web}`) },
      };
    },
  });
  const stop = async () => {
    await front.stop();
    await server.stop();
    unpacked.remove();
  };
  return { origin: front.origin, payload: [], stop };
}

/** Settles when the workbench says that the bundle's `run()` has. The two names are the workbench's own, for such tests as these. */
function listenTo(page, receive) {
  return new Promise((settle, fail) => {
    const timer = setTimeout(() => fail(new Error(`No end within ${limit / 1000} seconds.`)), limit);
    page.on('crash', () => fail(new Error('The page crashed.')));
    const exposed = [
      page.exposeFunction('codeAutomationLog', (_, words) => receive(words.map(String).join(' '))),
      page.exposeFunction('codeAutomationExit', (code) => {
        clearTimeout(timer);
        settle(code);
      }),
    ];
    Promise.all(exposed).catch(fail);
  });
}
