// `npm start`: does its own set-up, checks the example draft in the terminal, then shows it in a real VS Code.
//   --port N      the port to serve on (otherwise 8123, or any free one where that is taken)
//   --desktop     installs the extension into the desktop VS Code and opens the example there
//   --check-only  goes through all of it, sees that VS Code answers, and stops
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { projectFolder, setUp } from './set-up.mjs';
import { buildAndPack } from './testing/package.mjs';
import { workbenchAddress } from './vscode-host/address.mjs';
import { installVSCode } from './vscode-host/install.mjs';
import { answers, PlainFailure, reportFailure, runQuietly, runShown } from './vscode-host/processes.mjs';
import { startServer } from './vscode-host/server.mjs';
import { newest } from './vscode-host/versions.mjs';

const usualPort = 8123;
const examples = join(projectFolder, 'examples');
const example = join(examples, 'liege-hub.md');

try {
  await start(readArguments(process.argv.slice(2)));
} catch (error) {
  reportFailure(error);
}

async function start({ port, desktop, checkOnly }) {
  if (!existsSync(example)) throw new PlainFailure(`The example draft ${example} is missing.`);
  // Asked first: nobody should wait for a build to hear that a port is taken.
  if (port !== undefined) await assertFree(port);
  setUp();
  console.log('Building and packing the extension');
  const extension = buildAndPack();
  checkExample();
  // The npm registry carries VS Code for Linux only.
  if (desktop || (process.platform !== 'linux' && !checkOnly)) return openOnDesktop(extension);
  if (process.platform !== 'linux') return console.log('Serving VS Code needs Linux; npm start uses the desktop VS Code here.');
  await serve({ port, extension, checkOnly });
}

/** Findings are no failure here: the example is made to have some. */
function checkExample() {
  console.log('\nonrecord check examples/liege-hub.md\n');
  const code = runShown(process.execPath, [join(projectFolder, 'dist/cli.js'), 'check', 'examples/liege-hub.md'], { cwd: projectFolder });
  if (code !== 0 && code !== 1) throw new PlainFailure(`The terminal tool could not check the example (exit ${code}).`);
  console.log('');
}

function openOnDesktop(extension) {
  if (!answers('code')) {
    throw new PlainFailure('No “code” is on the PATH. In VS Code, run “Shell Command: Install “code” command in PATH” from the palette, or install the extension by hand:\n'
      + `Extensions › … › Install from VSIX › ${extension}`);
  }
  runQuietly('code', ['--install-extension', extension, '--force']);
  runQuietly('code', [examples, example]);
  console.log('The extension is installed in the desktop VS Code, and the example is open there.');
}

async function serve({ port, extension, checkOnly }) {
  const host = installVSCode(newest);
  const token = randomBytes(16).toString('hex');
  const server = await startServer({ host, extensions: [extension], port: port ?? ((await isFree(usualPort)) ? usualPort : 0), token });
  try {
    const address = workbenchAddress({ authority: server.authority, folder: examples, file: example, token });
    if (checkOnly) return await seeThatItAnswers(address);
    if (answers('code')) console.log('A desktop VS Code is here too: npm start -- --desktop opens the example in it.');
    console.log(`VS Code ${newest.vscode} is ready, on this machine only. Ctrl-C stops it and removes its temporary folders.\n`);
    console.log(`Open ${address}`);
    await untilStopped(server);
  } finally {
    await server.stop();
  }
}

async function seeThatItAnswers(address) {
  const answer = await fetch(address, { redirect: 'manual' });
  // The first visit gives the token's cookie and sends the browser on.
  const page = answer.status === 302 ? await fetch(new URL(answer.headers.get('location'), address), { headers: { cookie: answer.headers.get('set-cookie') ?? '' } }) : answer;
  if (!page.ok || !(await page.text()).includes('vscode-workbench-web-configuration')) throw new PlainFailure(`VS Code does not answer at ${address} (${page.status}).`);
  console.log(`VS Code ${newest.vscode} answers with the extension installed.`);
}

async function untilStopped(server) {
  let asked = false;
  const asking = new Promise((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => settle((asked = true)));
  });
  await Promise.race([asking, server.exited]);
  // Ctrl-C reaches the server too, and may end it before we hear of it.
  if (!asked) await Promise.race([asking, new Promise((settle) => setTimeout(settle, 500))]);
  if (!asked) throw new PlainFailure(`VS Code ended by itself.\n${server.log()}`);
  console.log('\nStopped.');
}

async function assertFree(port) {
  if (!(await isFree(port))) throw new PlainFailure(`Port ${port} is in use or not ours to take; choose another: npm start -- --port 9000`);
}

function isFree(port) {
  return new Promise((settle) => {
    const probe = createServer();
    probe.once('error', () => settle(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => settle(true)));
  });
}

function readArguments(given) {
  const wanted = { port: undefined, desktop: false, checkOnly: false };
  for (let index = 0; index < given.length; index++) {
    if (given[index] === '--desktop') wanted.desktop = true;
    else if (given[index] === '--check-only') wanted.checkOnly = true;
    else if (given[index] === '--port') wanted.port = readPort(given[++index]);
    else throw new PlainFailure(`npm start does not know “${given[index]}”; it knows --port N, --desktop and --check-only.`);
  }
  return wanted;
}

function readPort(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new PlainFailure(`“${text}” is no port; write a number from 1 to 65535.`);
  return port;
}
