// Knows how to build the project and pack its .vsix through the project's own npm scripts.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../set-up.mjs';
import { PlainFailure, runQuietly } from '../vscode-host/processes.mjs';

const extension = join(projectFolder, 'dist/on-record.vsix');

export function npmRun(script) {
  return runQuietly('npm', ['run', '--silent', script], { cwd: projectFolder });
}

/** Builds, packs the extension and gives the path of the package. */
export function packExtension() {
  rmSync(extension, { force: true });
  npmRun('package');
  if (!existsSync(extension)) throw new PlainFailure(`“npm run package” left no ${extension}.`);
  return extension;
}
