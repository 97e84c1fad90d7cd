import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultConfiguration, type Configuration } from '../../src/core/configuration.ts';
import { applySettings } from '../../src/core/configuration/apply-settings.ts';
import { createSettings, type EditorSettings } from '../../src/server/settings.ts';

const inForce = ({ settings }: EditorSettings): Configuration => applySettings(defaultConfiguration, settings);

describe('settings', () => {
  it('have defaults where the editor says nothing', async () => {
    const said: string[] = [];
    const house = await createSettings(async () => null, undefined, message => said.push(message)).of('a');
    assert.deepEqual([house.run, inForce(house).profile, inForce(house).rules, said], ['onType', 'news', {}, []]);
  });

  it('say once what is wrong and keep the default', async () => {
    const said: string[] = [];
    const settings = createSettings(async () => ({ run: 'always', profile: 'blog', rules: { 'loaded-verb': 'loud', 'late-attribution': 'off' } }), undefined, message => said.push(message));
    const house = await settings.of('a');
    settings.changed({});
    await settings.of('b');
    assert.deepEqual([house.run, inForce(house).profile, inForce(house).rules], ['onType', 'news', { 'late-attribution': 'off' }]);
    assert.equal(said.length, 3);
    assert.ok(said.some(message => message.startsWith('onRecord.run: "always"')));
  });

  it('give the same configuration while they are the same, and ask once for each draft', async () => {
    let asked = 0;
    const settings = createSettings(async () => ({ run: 'onSave', asked: (asked++, 0) }), undefined, () => undefined);
    const [one, two] = [await settings.of('a'), await settings.of('a')];
    assert.equal(one, two);
    assert.equal((await settings.of('b')).settings, one.settings);
    assert.equal(asked, 2);
    settings.changed(undefined);
    await settings.of('a');
    assert.equal(asked, 3);
  });

  it('come from the start or from a push where the editor cannot be asked', async () => {
    const settings = createSettings(undefined, { profile: 'wiki' }, () => undefined);
    assert.equal(inForce(await settings.of('a')).profile, 'wiki');
    settings.changed({ onRecord: { profile: 'intel' } });
    assert.equal(inForce(await settings.of('a')).profile, 'intel');
  });

  it('survive an editor that fails to answer', async () => {
    const said: string[] = [];
    const settings = createSettings(() => Promise.reject(new Error('gone')), undefined, message => said.push(message));
    assert.equal((await settings.of('a')).run, 'onType');
    assert.equal(said.length, 1);
  });
});
