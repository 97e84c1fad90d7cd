// The built tool with the labeller by rule, for scorers that hand over no options of their own.
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

process.argv.splice(3, 0, '--labeller', 'rules');
await import(pathToFileURL(resolve(process.env.ONRECORD_CLI ?? 'dist/cli.js')).href);
