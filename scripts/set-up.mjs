// Knows how to bring a fresh clone to where the project's own packages can be imported; so it may import none itself.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answers, PlainFailure, runQuietly } from './vscode-host/processes.mjs';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** Installs the project's packages where they are missing or not those that the lock file names. */
export function setUp({ say = console.log } = {}) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 11)) throw new PlainFailure(`On Record needs Node 20.11 or later; this is ${process.versions.node}.`);
  if (packagesMatchLock()) return;
  if (!answers('npm')) throw new PlainFailure('“npm” is needed and is not on the PATH.');
  say('Installing packages (npm ci)');
  runQuietly('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: projectFolder });
}

// By content and not by date: a clone gives every file the date of the clone.
function packagesMatchLock() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version);
}

function readPackages(path) {
  const file = join(projectFolder, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
