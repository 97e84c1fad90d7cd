/** The licences of the libraries that are bundled: their texts, which must travel with the code, and those we may not ship. */
import { readdirSync, readFileSync } from 'node:fs';

const allowed = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MPL-2.0', 'BlueOak-1.0.0']);

/** `paths` are the files that went into the bundles, from the root of the project. */
export function notices(paths) {
  const folders = new Set([...paths].filter(path => path.includes('node_modules/')).map(packageFolder));
  const problems = [];
  const parts = [...folders].sort().map(folder => {
    const { name, version, license, licenses } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const terms = license ?? licenses?.map(({ type }) => type).join(' and ');
    if (!allowed.has(terms)) problems.push(`${name} ${version} is under “${terms}”, which may not ship.`);
    return `${name} ${version} (${terms})\n\n${notice(folder)}\n`;
  });
  const rule = `\n${'-'.repeat(72)}\n\n`;
  return { text: ['On Record contains these libraries, each under its own licence.\n', ...parts].join(rule), problems };
}

function packageFolder(path) {
  const at = path.lastIndexOf('node_modules/') + 'node_modules/'.length;
  const [first, second] = path.slice(at).split('/');
  return path.slice(0, at) + (first.startsWith('@') ? `${first}/${second}` : first);
}

/** The package's licence file, or what its page says where it has none. */
function notice(folder) {
  const names = readdirSync(folder);
  const licence = names.find(name => /^licen[cs]e/i.test(name));
  if (licence !== undefined) return readFileSync(`${folder}/${licence}`, 'utf8').trim();
  const page = names.find(name => /^readme/i.test(name));
  const said = page === undefined ? null : /^.*licen[cs]e[^]*$/im.exec(readFileSync(`${folder}/${page}`, 'utf8'));
  return said === null ? 'The package holds no licence text.' : said[0].trim();
}
