// Knows where a Chromium browser may be on this machine and how Debian gets one; opens no page.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { answers, PlainFailure, runQuietly } from './processes.mjs';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser'];
const places = {
  linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((root) => [
    join(process.env[root] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[root] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};
const packages = ['chromium', 'fonts-dejavu-core'];

export const howToGetABrowser =
  'No Chrome, Chromium or Edge was found. Install one (on Debian: apt-get install chromium), or name its program in CHROME_PATH.';

/** The path of a browser, installing Debian's where this is Debian and we may; undefined where there is none to be had. */
export function findOrInstallBrowser({ say = console.log } = {}) {
  return findBrowser() ?? (installDebianBrowser(say) ? findBrowser() : undefined);
}

function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new PlainFailure(`CHROME_PATH names “${named}”, which does not exist.`);
    return named;
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  // Ubuntu puts a script called chromium-browser on the PATH that only advertises a snap: so each is asked its version.
  return [...onPath, ...(places[process.platform] ?? [])].find((path) => existsSync(path) && (process.platform === 'win32' || answers(path)));
}

function installDebianBrowser(say) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isDebian() || !answers('apt-get')) return false;
  say(`Installing ${packages.join(' and ')} from Debian (once)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    runQuietly('apt-get', ['update', '-qq'], { env });
    runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
    return true;
  } catch (error) {
    say(error.message);
    return false;
  }
}

// Not Ubuntu, whose chromium package is a snap in disguise.
function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'));
}
