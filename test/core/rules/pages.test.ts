/** Runs the page of every rule, and sees that rules and pages are all there. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '../../../src/core/rules/index.ts';
import { pageAt } from '../../harness/fixture.ts';
import { labellers } from '../../harness/labellers.ts';
import { describeRule } from '../../harness/rule-page.ts';

const folder = fileURLToPath(new URL('../../../src/core/rules/', import.meta.url));
const names = readdirSync(folder);
const pages = names.filter(name => name.endsWith('.md')).map(name => name.slice(0, -'.md'.length)).sort();

describe('rules', () => {
  it('are many', () => assert.ok(rules.length >= 10, `only ${rules.length} rules are listed`));

  it('have ids of their own', () => {
    assert.equal(new Set(rules.map(rule => rule.id)).size, rules.length);
  });

  it('have a page each, and every page has its rule', () => {
    assert.deepEqual(pages, rules.map(rule => rule.id).sort());
  });

  it('give way only to rules that exist', () => {
    for (const rule of rules) for (const id of rule.yieldsTo) assert.match(id, /^[a-z]+(-[a-z]+)*$/, `${rule.id} gives way to “${id}”`);
  });

  for (const rule of rules) {
    if (!pages.includes(rule.id)) continue;
    try {
      for (const labeller of labellers) describeRule(rule, pageAt(`${folder}${rule.id}.md`), rules, labeller);
    } catch (fault) {
      it(`${rule.id} has a page that can be read`, () => { throw fault; });
    }
  }
});
