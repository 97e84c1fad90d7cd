// `npm run screenshot`: pictures of the extension at work on the example, from a real VS Code; the first is the README's.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { projectFolder, setUp } from './set-up.mjs';
import { buildAndPack } from './testing/package.mjs';
import { workbenchAddress } from './vscode-host/address.mjs';
import { findOrInstallBrowser, howToGetABrowser } from './vscode-host/browser.mjs';
import { installVSCode } from './vscode-host/install.mjs';
import { exitOnSignals, PlainFailure, reportFailure } from './vscode-host/processes.mjs';
import { startServer } from './vscode-host/server.mjs';
import { newest } from './vscode-host/versions.mjs';

const readmePicture = join(projectFolder, 'docs/images/on-record.png');
const pictures = join(projectFolder, 'out/screenshots');
const settings = {
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.lineHeight': 1.6,
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
  'editor.selectionHighlight': false,
  'editor.stickyScroll.enabled': false,
  'breadcrumbs.enabled': false,
  'problems.showCurrentInStatus': false,
};

/** Each leaves the workbench as the next expects it: the draft in front, nothing over it. */
const scenes = [
  ['overview', overview],
  ['hover-on-a-finding', hoverOnFinding],
  ['quick-fixes', quickFixes],
  ['commands', commands],
  ['snippets', snippets],
  ['what-this-draft-knows', knowledge],
];

exitOnSignals();

try {
  setUp();
  // From here on the project's packages are there to be imported.
  const [{ openPage }, { driveWorkbench }] = await Promise.all([import('./vscode-host/page.mjs'), import('./vscode-host/workbench.mjs')]);
  await takePictures(openPage, driveWorkbench);
} catch (error) {
  reportFailure(error);
}

async function takePictures(openPage, driveWorkbench) {
  const browserPath = findOrInstallBrowser();
  if (browserPath === undefined) throw new PlainFailure(howToGetABrowser);
  const scratch = mkdtempSync(join(tmpdir(), 'on-record-pictures-'));
  // A copy: pictures must not write into the example.
  const folder = join(scratch, 'examples');
  cpSync(join(projectFolder, 'examples'), folder, { recursive: true });
  const file = join(folder, 'liege-hub.md');
  const server = await startServer({ host: installVSCode(newest), extensions: [buildAndPack()], settings });
  const { page, close } = await openPage({ browserPath, origin: server.origin, scale: 1.5 });
  mkdirSync(pictures, { recursive: true });
  mkdirSync(join(readmePicture, '..'), { recursive: true });
  const workbench = driveWorkbench(page);
  try {
    await workbench.open(workbenchAddress({ authority: server.authority, folder, file }));
    const text = readFileSync(file, 'utf8');
    // The first findings are below the front matter, out of sight.
    await workbench.goTo(text, text.indexOf('Experts say'));
    await workbench.see('.squiggly-warning');
    for (const [name, scene] of scenes) {
      await scene(workbench, text);
      await take(page, join(pictures, `${name}.png`));
      if (name === 'overview') await page.screenshot({ path: readmePicture });
      await workbench.key('Escape');
      await workbench.key('Escape');
    }
  } catch (error) {
    await take(page, join(pictures, 'failure.png'));
    throw error;
  } finally {
    await close();
    await server.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function take(page, path) {
  await page.screenshot({ path });
  console.log(relative(projectFolder, path));
}

/** Squiggles, the Problems panel, and the card over a quotation: who says it, where, on what paper. */
async function overview(workbench, text) {
  await workbench.key('Control+b');
  await workbench.key('Control+Shift+m');
  await workbench.see('.markers-panel .monaco-list-row');
  await workbench.dragPanel(90);
  await workbench.key('Control+1');
  // Scrolled, so that findings stand below the card.
  await workbench.hover(text, 'We strongly deny the allegations', 'CNN', 3);
}

async function hoverOnFinding(workbench, text) {
  await workbench.hover(text, 'Experts say', 'Experts');
}

async function quickFixes(workbench, text) {
  await workbench.goTo(text, text.indexOf('1.1 million tonnes'));
  await workbench.key('Control+.');
  await workbench.see('.action-widget .monaco-list-row');
  await workbench.settle(500);
}

async function commands(workbench) {
  await workbench.showCommands('On Record');
}

async function snippets(workbench, text) {
  await workbench.goTo(text, text.length);
  await workbench.key('Enter');
  await workbench.key('Enter');
  await workbench.type('cite-');
  await workbench.key('Control+Space');
  await workbench.see('.suggest-widget.visible .monaco-list-row', { hasText: 'cite-' });
  await workbench.settle(700);
}

async function knowledge(workbench) {
  await workbench.runCommand('On Record: Show What This Draft Knows');
  await workbench.see('.tabs-container .tab', { hasText: /knows|Knows|liege-hub/u });
  await workbench.settle(1500);
}
