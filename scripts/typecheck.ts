/** Runs the compiler over every part of the project: each has a tsconfig of its own, since each may know different things of the world. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const projects = ['tsconfig.json', 'src/server', 'src/extension', 'src/cli', 'test'];

const failed = projects.filter(project => {
  const { status, stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { encoding: 'utf8' });
  process.stdout.write(stdout);
  return status !== 0;
});
console.log(failed.length === 0 ? `types: ${projects.length} projects, no fault` : `types: faults in ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
