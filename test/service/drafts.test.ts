import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultConfiguration } from '../../src/core/configuration.ts';
import { createService } from '../../src/service/service.ts';

const draft = (version: number, text: string) => ({ uri: 'a', version, text, dialect: 'markdown', configuration: defaultConfiguration }) as const;

describe('drafts', () => {
  it('keep the newest version and drop an older one', () => {
    const service = createService();
    assert.equal(service.update(draft(2, 'New.')), true);
    assert.equal(service.update(draft(1, 'Old.')), false);
    assert.equal(service.draft('a')?.text, 'New.');
  });

  it('read one version once, and the next with the help of the last', () => {
    const service = createService();
    service.update(draft(1, 'Ada said so.\n\nIt rained.'));
    const first = service.draft('a')?.analysis();
    service.update(draft(1, 'Ada said so.\n\nIt rained.'));
    assert.equal(service.draft('a')?.analysis(), first);
    service.update(draft(2, 'Ada said so.\n\nIt snowed.'));
    const second = service.draft('a')?.analysis();
    assert.equal(second?.english[0], first?.english[0]);
    assert.notEqual(second?.english[1], first?.english[1]);
  });

  it('give the same findings with and without what came before', () => {
    const service = createService();
    const text = 'Experts say the yard is unsafe.\n\nThe terminal handled 48,000 containers in 2025.\n';
    service.update(draft(1, 'Experts say the yard is unsafe.\n\nThe terminal handled containers.\n'));
    service.draft('a')?.findings();
    service.update(draft(2, text));
    assert.deepEqual(service.draft('a')?.findings(), service.check({ text, configuration: defaultConfiguration }).findings());
  });

  it('are read afresh by another labeller, the same version too', () => {
    const service = createService();
    const mute = { id: 'mute', label: () => [] };
    service.update(draft(1, 'Ada Lind said it rained.'));
    assert.equal(service.draft('a')?.analysis().attributions.length, 1);
    service.update({ ...draft(1, 'Ada Lind said it rained.'), labeller: mute });
    assert.equal(service.draft('a')?.latest(), undefined, 'nothing of the other is kept');
    assert.equal(service.draft('a')?.analysis().attributions.length, 0);
    service.update({ ...draft(2, 'Ada Lind said it rained.\n\nBo Hale said it snowed.'), labeller: mute });
    assert.equal(service.draft('a')?.analysis().attributions.length, 0);
    assert.equal(service.recheck('a')?.analysis().attributions.length, 0, 'afresh is by the same labeller');
    service.update(draft(3, 'Ada Lind said it rained.'));
    assert.equal(service.draft('a')?.analysis().attributions.length, 1);
  });

  it('answer nothing about a draft that is closed or was never open', () => {
    const service = createService();
    service.update(draft(1, 'Ada said so.'));
    service.close('a');
    for (const uri of ['a', 'b']) {
      assert.equal(service.draft(uri), undefined);
      assert.equal(service.hover(uri, 0), undefined);
      assert.equal(service.completion(uri, 0), undefined);
      assert.equal(service.definition(uri, 0), undefined);
      assert.deepEqual(service.references({ kind: 'draft', uri, offset: 0 }, () => undefined, true), []);
      assert.deepEqual(service.actions(uri, 0, 0, 'everything'), []);
      assert.equal(service.fixAll(uri), undefined);
      assert.equal(service.knowledge(uri, 'b'), undefined);
      assert.deepEqual(service.sources(uri), []);
      assert.equal(service.recheck(uri), undefined);
    }
  });

  it('withhold a protected name from findings that quote it', () => {
    const service = createService();
    const findings = service.check({ text: '---\nsources:\n  - id: a\n    author: Marlow, Jen\n    anonymous: true\n---\n\nJen Marlow slammed the board.\n', configuration: defaultConfiguration }).findings();
    assert.ok(!JSON.stringify(findings).includes('Marlow'));
  });

  it('withhold every form of a protected name, and drop fixes that would write it', () => {
    const service = createService();
    const body = 'Experts slammed the plan. Xenia was accused of fraud. O\'Quell’s office insisted on it. XENIA O’QUELL was accused of theft.';
    for (const entry of ['author: Dr Xenia O’Quell', 'speaker: [{family: O’Quell, given: Xenia}]', 'title: Interview with Xenia O’Quell', 'title: O’Quell’s notes on Xenia', 'title: Xenia O’Quell']) {
      const findings = service.check({ text: `---\nsources:\n  - id: a\n    ${entry}\n    anonymous: true\n---\n\n${body}\n`, configuration: defaultConfiguration }).findings();
      assert.ok(findings.some(finding => finding.rule === 'missing-response'), entry);
      assert.doesNotMatch(JSON.stringify(findings), /xenia|quell/iu, entry);
      assert.match(JSON.stringify(findings), /“slammed”/u, 'other words stay');
    }
  });
});
