// Knows how to build the project and pack its .vsix.
import { projectFolder } from '../set-up.mjs';
import { runQuietly } from '../vscode-host/processes.mjs';

export function npmRun(script) {
  return runQuietly('npm', ['run', '--silent', script], { cwd: projectFolder });
}

/** Packs what was last built and gives the path of the package. In a process of its own: the packer talks to the terminal. */
export function packExtension() {
  return runQuietly(process.execPath, ['scripts/package.mjs', '--path-only'], { cwd: projectFolder }).trim().split('\n').at(-1);
}

export function buildAndPack() {
  npmRun('build');
  return packExtension();
}
