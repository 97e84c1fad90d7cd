// Knows how to start VS Code's own server with user data of its own and to leave nothing behind; opens no browser.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PlainFailure } from './processes.mjs';
import { quietSettings } from './settings.mjs';

const startLimit = 30_000;

/**
 * Starts the server on a loopback port (any free one, unless `port` is given) with the packages in `extensions` installed.
 * `token` is asked of every caller; only tests, which live for seconds, go without. `testing` lets the page load test bundles.
 */
export async function startServer({ host, extensions = [], settings = {}, port = 0, token, testing = false }) {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-vscode-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    writeSettings(folder, { ...quietSettings, ...settings });
    for (const extension of extensions) installExtension(host, folder, extension);
    return await listen({ host, folder, port, token, testing, remove });
  } catch (error) {
    remove();
    throw error;
  }
}

/** Has VS Code itself unpack an extension's package into a temporary folder, and gives that folder and how to remove it. */
export function unpackExtension(host, extension) {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-unpacked-'));
  installExtension(host, folder, extension);
  const extensions = join(folder, 'extensions');
  const [unpacked] = readdirSync(extensions, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return { folder: join(extensions, unpacked.name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function listen({ host, folder, port, token, testing, remove }) {
  const child = spawn(host.node, [
    host.server, ...commonArguments(folder), '--host', '127.0.0.1', '--port', String(port), '--disable-workspace-trust', '--disable-getting-started-override',
    ...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]),
    ...(testing ? ['--enable-smoke-test-driver'] : []),
  ], { env: environment(folder), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const exited = new Promise((settle) => child.once('exit', settle));
  const listening = new Promise((settle, fail) => {
    const read = (chunk) => {
      said = `${said}${chunk}`.slice(-20_000);
      const announced = /Extension host agent listening on (\d+)/u.exec(said);
      if (announced) settle(Number(announced[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', fail);
    void exited.then(() => fail(startFailure(said, port)));
    setTimeout(() => fail(new PlainFailure(`VS Code did not start within ${startLimit / 1000} seconds.\n${said}`)), startLimit).unref();
  });
  // Where this process is ended before it could stop the server.
  const abandon = () => {
    child.kill('SIGKILL');
    remove();
  };
  process.once('exit', abandon);
  const stop = async () => {
    process.off('exit', abandon);
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), 5000);
    await exited;
    clearTimeout(patience);
    remove();
  };
  try {
    const authority = `127.0.0.1:${await listening}`;
    return { authority, origin: `http://${authority}`, folder, exited, log: () => said, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function installExtension(host, folder, extension) {
  const result = spawnSync(host.node, [host.server, ...commonArguments(folder), '--install-extension', resolve(extension), '--force'], { env: environment(folder), encoding: 'utf8' });
  const said = `${result.stdout}${result.stderr}`;
  // The server exits with 0 for some packages it refuses; its words are the surer sign.
  if (result.status !== 0 || /Failed|Error:/u.test(said)) throw new PlainFailure(`VS Code ${host.version.vscode} refused ${extension}:\n${said}`);
}

function commonArguments(folder) {
  return ['--server-data-dir', folder, '--extensions-dir', join(folder, 'extensions'), '--accept-server-license-terms', '--telemetry-level', 'off'];
}

function environment(folder) {
  const inherited = { ...process.env };
  // Set inside another code-server, where it would make this one wait for a parent that is not there.
  delete inherited.CODE_SERVER_PARENT_PID;
  // No look-ups in an extension gallery; sockets in the folder that is removed at the end.
  return { ...inherited, EXTENSIONS_GALLERY: '{"serviceUrl":""}', XDG_RUNTIME_DIR: folder };
}

function writeSettings(folder, settings) {
  const user = join(folder, 'data/User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

function startFailure(said, port) {
  return new PlainFailure(/EADDRINUSE/u.test(said) ? `Port ${port} is in use; choose another with --port.` : `VS Code did not start.\n${said}`);
}
