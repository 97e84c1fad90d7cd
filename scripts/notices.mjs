/** The licences of the libraries that are bundled: their texts, which must travel with the code, and those we may not ship. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const allowed = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MPL-2.0', 'BlueOak-1.0.0', 'CC0-1.0']);

/** `paths` are the files that went into the bundles, from the root of the project. */
export function notices(paths) {
  const folders = new Set();
  for (const path of paths) {
    const at = path.lastIndexOf('node_modules/');
    if (at < 0) continue;
    const [first, second] = path.slice(at + 'node_modules/'.length).split('/');
    folders.add(`${path.slice(0, at)}node_modules/${first.startsWith('@') ? `${first}/${second}` : first}`);
  }
  const problems = [];
  const parts = [...folders].sort().map(folder => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    if (!allowed.has(license)) problems.push(`${name} ${version} is under “${license}”, which may not ship.`);
    const file = readdirSync(folder).find(each => /^licen[cs]e/i.test(each));
    const text = file !== undefined && existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version}\n\n${text}\n`;
  });
  const rule = `\n${'-'.repeat(72)}\n\n`;
  return { text: ['On Record contains these libraries, each under its own licence.\n', ...parts].join(rule), problems };
}
