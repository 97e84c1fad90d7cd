// Knows how to run the suite's bundle in a desktop VS Code that @vscode/test-electron downloads.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { projectFolder } from '../set-up.mjs';
import { mark } from '../vscode-host/extension-tests.mjs';
import { PlainFailure } from '../vscode-host/processes.mjs';

/** Throws where there is no VS Code to be had or no screen to run it on; otherwise gives results as the other hosts do. */
export async function runDesktopTests({ extension, bundle, version = process.env.VSCODE_VERSION ?? 'stable' }) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new PlainFailure('The desktop VS Code needs a screen: run this under “xvfb-run -a”.');
  }
  const executable = await downloadVSCode(version);
  // Short, because sockets with long paths fail on macOS.
  const folder = mkdtempSync(join(tmpdir(), 'or-'));
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  try {
    const folders = [`--user-data-dir=${join(folder, 'user')}`, `--extensions-dir=${join(folder, 'extensions')}`];
    const [command, ...commandArguments] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
    const installed = spawnSync(command, [...commandArguments, ...folders, '--install-extension', extension, '--force'], { encoding: 'utf8', shell: process.platform === 'win32' });
    if (installed.status !== 0) throw new Error(`VS Code refused ${extension}:\n${installed.stdout}${installed.stderr}`);
    return await runIn(executable, [
      workspace, ...folders, `--extensionDevelopmentPath=${bundle.folder}`, `--extensionTestsPath=${join(bundle.folder, bundle.node)}`,
      '--disable-workspace-trust', '--disable-updates', '--skip-welcome', '--skip-release-notes', '--no-sandbox', '--disable-gpu',
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function downloadVSCode(version) {
  try {
    return await downloadAndUnzipVSCode({ version, cachePath: join(projectFolder, '.vscode-test') });
  } catch (error) {
    throw new PlainFailure(`VS Code (${version}) could not be downloaded: ${error.message}`);
  }
}

function runIn(executable, args) {
  const child = spawn(executable, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const results = [];
  const said = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      const at = line.indexOf(mark);
      if (at >= 0) results.push(JSON.parse(line.slice(at + mark.length)));
      else said.push(line);
    });
  }
  return new Promise((settle, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      if (!results.some((result) => result.event === 'end')) {
        results.push({ event: 'fail', title: 'the suite runs to its end', message: `VS Code ended with ${code}.\n${said.slice(-30).join('\n')}` });
      }
      settle(results);
    });
  });
}
