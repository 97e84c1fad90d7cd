import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { withRules } from '../../scripts/generate-manifest.ts';
import { profiles } from '../../src/core/configuration.ts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const text = read('package.json');
const manifest: {
  activationEvents: readonly string[];
  contributes: {
    commands: readonly { command: string; category: string }[];
    yamlValidation: readonly { fileMatch: string; url: string }[];
    keybindings: readonly { command: string }[];
    configuration: { properties: Readonly<Record<string, { enum?: readonly string[]; scope: string; default?: unknown }>> };
  };
} = JSON.parse(text);

describe('the manifest', () => {
  it('has the settings that the rules ask for (npx tsx scripts/generate-manifest.ts)', () => {
    assert.deepEqual(JSON.parse(withRules(text)), JSON.parse(text));
  });

  it('takes every title and description from package.nls.json, and uses all of them', () => {
    const named = new Set([...text.matchAll(/"%([^"%]+)%"/gu)].map(match => match[1]));
    assert.deepEqual([...named].sort(), Object.keys(JSON.parse(read('package.nls.json'))).sort());
  });

  it('hands the schema of .onrecord.yaml to YAML extensions, and ships it', () => {
    assert.deepEqual(manifest.contributes.yamlValidation, [{ fileMatch: '.onrecord.yaml', url: './dist/schemas/configuration.schema.json' }]);
    assert.match(read('.vscodeignore'), /^!dist\/schemas\/\*\*$/mu);
  });

  it('offers the profiles that there are, per folder', () => {
    const { properties } = manifest.contributes.configuration;
    assert.deepEqual(properties['onRecord.profile']?.enum, profiles);
    for (const name of ['run', 'profile', 'rules']) assert.equal(properties[`onRecord.${name}`]?.scope, 'resource', name);
  });

  it('binds keys to commands that there are, under one category, and wakes on Markdown and on settings', () => {
    const commands = manifest.contributes.commands.map(({ command }) => command);
    for (const { command } of manifest.contributes.keybindings) assert.ok(commands.includes(command), command);
    assert.deepEqual([...new Set(manifest.contributes.commands.map(({ category }) => category))], ['On Record']);
    // Beside Markdown, a house that has settings, so that its file is read as soon as somebody opens it.
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown', 'workspaceContains:**/.onrecord.yaml']);
  });
});
