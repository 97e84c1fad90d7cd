// Knows the two native modules that VS Code's server loads at start, and writes plain JavaScript in their place.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Each name is exported by itself: VS Code imports them one by one, and Node finds only such names in a CommonJS file.
// Compiling the real ones takes g++ and half a minute; a log writer and a watchdog change nothing that we test or show.
const logWriter = `'use strict';
const { appendFileSync, promises } = require('node:fs');
const { dirname } = require('node:path');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(kind, name, file) { this.file = file; this.level = levels.indexOf('info'); }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}
levels.forEach((name, level) => {
  Logger.prototype[name] = function (message) {
    if (level < this.level) return;
    try { appendFileSync(this.file, message); } catch { /* a log that cannot be written stops nothing */ }
  };
});
async function createLogger(name, file) {
  await promises.mkdir(dirname(file), { recursive: true });
  return new Logger('rotating', name, file);
}
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
`;
const watchdog = `'use strict';
exports.start = () => {};
`;

const standIns = {
  '@vscode/spdlog': logWriter,
  '@vscode/native-watchdog': watchdog,
  'native-watchdog': watchdog, // its name in older releases
};

export function writeStandIns(nodeModules) {
  for (const [name, code] of Object.entries(standIns)) {
    const folder = join(nodeModules, name);
    if (existsSync(folder)) writeFileSync(join(folder, 'index.js'), code);
  }
}
