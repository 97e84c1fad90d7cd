// `npm run package` after a build: packs dist/on-record.vsix, with the manifest that an extension needs and no more.
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { projectFolder } from './set-up.mjs';

const stage = join(projectFolder, 'out/package');
const extension = join(projectFolder, 'dist/on-record.vsix');

/** Packs what .vscodeignore lets through, and gives the package's path. */
export async function packBuilt() {
  rmSync(stage, { recursive: true, force: true });
  rmSync(extension, { force: true });
  for (const file of await listFiles({ cwd: projectFolder, packageManager: PackageManager.None })) {
    mkdirSync(dirname(join(stage, file)), { recursive: true });
    cpSync(join(projectFolder, file), join(stage, file));
  }
  writeFileSync(join(stage, 'package.json'), JSON.stringify(extensionManifest(), undefined, 2));
  // What is staged is what ships; the packer asks for a list all the same.
  writeFileSync(join(stage, '.vscodeignore'), '');
  await createVSIX({ cwd: stage, packagePath: extension, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  return extension;
}

/**
 * Without `type: module`: VS Code in a browser takes every entry of such a package for an ES module and then refuses to load it.
 * Without what only the npm package has.
 */
function extensionManifest() {
  const { type, exports, bin, scripts, dependencies, devDependencies, ...manifest } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  return manifest;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = await packBuilt();
  console.log(process.argv.includes('--path-only') ? path : `${path} (${(statSync(path).size / 1024).toFixed(0)} KB)`);
}
