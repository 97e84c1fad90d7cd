import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import type { CodeAction, CompletionItem, CompletionList, Hover, Location } from 'vscode-languageserver';
import { startSession, type Published, type Session } from './session.ts';

const draft = 'file:///draft.md';
const head = '---\nsources:\n  - id: tide\n    type: article-newspaper\n    title: Tide turns\n    container-title: The Vellen Post\n    issued: 2023-11-02\n---\n\n';
const claim = 'The terminal handled 48,000 containers in 2025.';

describe('the server', () => {
  let session: Session;
  const start = async (...options: Parameters<typeof startSession>): Promise<Session> => (session = await startSession(...options));
  const latest = (uri: string): Published | undefined => session.published.findLast(message => message.uri === uri);
  const at = (text: string, words: string) => {
    const before = text.slice(0, text.indexOf(words)).split(/\r\n|\r|\n/u);
    return { textDocument: { uri: draft }, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
  };
  const actions = (text: string, words: string, context: object = {}): Promise<CodeAction[] | null> => {
    const { position } = at(text, words);
    return session.client.sendRequest('textDocument/codeAction', { textDocument: { uri: draft }, range: { start: position, end: position }, context: { diagnostics: latest(draft)?.diagnostics ?? [], ...context } });
  };
  afterEach(() => session.end());

  describe('diagnostics', () => {
    it('are published at once on opening, with the version', async () => {
      await start({ delay: 60_000 });
      await session.open(draft, claim, 4);
      const { version, diagnostics } = await session.until('diagnostics', () => latest(draft));
      assert.equal(version, 4);
      assert.deepEqual(diagnostics.map(({ code, source }) => [code, source]), [['unsourced-statistic', 'On Record']]);
      assert.equal((await session.until('a notice', () => session.checked.at(-1))).counts?.warning, 1);
    });

    it('follow the text after a moment of quiet, for the newest version only', async () => {
      await start({ delay: 20 });
      await session.open(draft, claim);
      await session.until('diagnostics', () => latest(draft));
      for (const version of [2, 3, 4]) await session.change(draft, version, `${'It rained. '.repeat(version)}${claim}`);
      await session.until('the newest', () => session.published.find(({ version }) => version === 4));
      assert.deepEqual(session.published.map(({ version }) => version), [1, 4]);
    });

    it('count in UTF-16 over CRLF and emoji', async () => {
      await start();
      await session.open(draft, `# 👩‍🔬 Yard\r\n\r\nIt rained 🌧️ here. ${claim}\r\n`);
      const [first] = (await session.until('diagnostics', () => latest(draft))).diagnostics;
      const column = 'It rained 🌧️ here. '.length;
      assert.equal(first?.range.start.line, 2);
      assert.ok((first?.range.start.character ?? 0) >= column && first?.range.end.line === 2 && first.range.end.character <= column + claim.length);
    });

    it('go when the draft is closed', async () => {
      await start();
      await session.open(draft, claim);
      await session.until('diagnostics', () => latest(draft)?.diagnostics[0]);
      await session.close(draft);
      await session.until('an empty list', () => (latest(draft)?.diagnostics.length === 0 ? true : undefined));
      assert.equal(session.checked.at(-1)?.counts, null);
    });

    it('wait for a save where the settings say so, and for the command where they say that', async () => {
      await start();
      session.settings.value = { run: 'onSave' };
      await session.open(draft, 'It rained.');
      await session.until('diagnostics', () => latest(draft));
      await session.change(draft, 2, claim);
      await new Promise(resolve => setTimeout(resolve, 40));
      assert.equal(latest(draft)?.version, 1);
      await session.client.sendNotification('textDocument/didSave', { textDocument: { uri: draft } });
      await session.until('the saved version', () => (latest(draft)?.version === 2 ? true : undefined));

      session.settings.value = { run: 'manual' };
      await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await session.change(draft, 3, `${claim} ${claim}`);
      await session.client.sendNotification('textDocument/didSave', { textDocument: { uri: draft } });
      await new Promise(resolve => setTimeout(resolve, 40));
      assert.equal(latest(draft)?.version, 2);
      assert.notEqual(await session.client.sendRequest('onRecord/checkDraft', { uri: draft }), null);
      assert.equal(latest(draft)?.version, 3);
    });

    it('follow a change of settings without a key, and say once what is wrong with them', async () => {
      await start();
      await session.open(draft, claim);
      await session.until('a finding', () => latest(draft)?.diagnostics[0]);
      session.settings.value = { rules: { 'unsourced-statistic': 'off', 'unsourced-claim': 'off', 'loaded-verb': 'loud' } };
      await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await session.until('silence', () => (latest(draft)?.diagnostics.length === 0 ? true : undefined));
      await session.until('a word about the setting', () => session.shown[0]);
      await session.open('untitled:Untitled-2', claim);
      await session.until('diagnostics', () => latest('untitled:Untitled-2'));
      assert.equal(session.shown.length, 1);
    });

    it('are given for a draft that was never saved', async () => {
      await start();
      await session.open('untitled:Untitled-1', claim);
      assert.equal((await session.until('diagnostics', () => latest('untitled:Untitled-1'))).diagnostics.length, 1);
    });
  });

  describe('requests', () => {
    const text = `${head}It grew [@tide, p. 4]. ${claim}\n`;

    it('hover: a card on its range', async () => {
      await start();
      await session.open(draft, text);
      const hover: Hover = await session.client.sendRequest('textDocument/hover', at(text, 'ide, p. 4'));
      assert.deepEqual(hover.range, { start: { line: 9, character: 10 }, end: { line: 9, character: 14 } });
      assert.match(JSON.stringify(hover.contents), /"markdown".*Tide turns/u);
    });

    it('hover: plain words for a client without Markdown', async () => {
      await start({ capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } });
      await session.open(draft, text);
      const hover: Hover = await session.client.sendRequest('textDocument/hover', at(text, 'ide, p. 4'));
      assert.match(JSON.stringify(hover.contents), /"plaintext","value":"Tide turns · article-newspaper/u);
    });

    it('completion: ids with what they replace, and a card on looking', async () => {
      await start();
      const typing = `${head}It grew [@ti`;
      await session.open(draft, typing);
      const list: CompletionList = await session.client.sendRequest('textDocument/completion', { textDocument: { uri: draft }, position: { line: 9, character: 12 } });
      assert.deepEqual(list.items.map(({ label, textEdit }) => [label, textEdit]), [['tide', { range: { start: { line: 9, character: 10 }, end: { line: 9, character: 12 } }, newText: 'tide' }]]);
      const resolved: CompletionItem = await session.client.sendRequest('completionItem/resolve', list.items[0]);
      assert.match(JSON.stringify(resolved.documentation), /Tide turns/u);
      assert.deepEqual(await session.client.sendRequest('completionItem/resolve', { label: 'x' }), { label: 'x' });
    });

    it('definition and references', async () => {
      await start();
      await session.open(draft, text);
      const definition: Location = await session.client.sendRequest('textDocument/definition', at(text, 'ide, p. 4'));
      assert.deepEqual(definition, { uri: draft, range: { start: { line: 2, character: 8 }, end: { line: 2, character: 12 } } });
      const references: Location[] = await session.client.sendRequest('textDocument/references', { ...at(text, 'ide, p. 4'), context: { includeDeclaration: true } });
      assert.deepEqual(references.map(({ range }) => range.start.line), [2, 9]);
    });

    it('code actions: fixes of the finding that was shown, and no more unasked', async () => {
      await start();
      await session.open(draft, text);
      await session.until('diagnostics', () => latest(draft));
      const offered = (await actions(text, 'handled')) ?? [];
      const cite = offered.find(({ title }) => title.includes('[@tide]'));
      assert.deepEqual(cite?.diagnostics?.map(({ code }) => code), ['unsourced-statistic']);
      assert.equal(cite?.kind, 'quickfix');
      assert.match(JSON.stringify(cite?.edit), /"version":1.*\[@tide\]/u);
      assert.deepEqual(await actions(text, 'It grew', { triggerKind: 2 }), []);
      assert.deepEqual(await actions(text, 'handled', { only: ['source.organizeImports'] }), []);
    });

    it('code actions: every safe fix at once where asked', async () => {
      await start();
      const stale = `<!-- onrecord-disable-file loaded-verb -- gone -->\n\nIt rained.\n`;
      await session.open(draft, stale);
      await session.until('diagnostics', () => latest(draft));
      const [all] = (await actions(stale, 'It', { only: ['source.fixAll'] })) ?? [];
      assert.equal(all?.kind, 'source.fixAll.onRecord');
    });

    it('code actions: the page of the rule, for a client that has a command for it', async () => {
      await start({ options: { explainCommand: 'pages.show' } });
      await session.open(draft, text);
      const why = ((await actions(text, 'handled')) ?? []).find(({ title }) => title === 'Why is this reported? (unsourced-statistic)');
      assert.deepEqual(why?.command, { title: 'Why is this reported? (unsourced-statistic)', command: 'pages.show', arguments: ['unsourced-statistic'] });
      assert.equal(why?.edit, undefined);
      session.end();
      await start();
      await session.open(draft, text);
      assert.ok(((await actions(text, 'handled')) ?? []).every(({ title }) => !title.startsWith('Why')));
    });

    it('a selection: what lies in it is published, until the draft is checked again', async () => {
      await start();
      const two = 'See one.[^one]\n\nSee two.[^two]\n';
      await session.open(draft, two);
      await session.until('diagnostics', () => latest(draft)?.diagnostics.length === 2 || undefined);
      const ranges = [{ start: { line: 2, character: 0 }, end: { line: 2, character: 14 } }];
      const answer: unknown = await session.client.sendRequest('onRecord/checkSelection', { uri: draft, ranges });
      assert.deepEqual(answer, { counts: { error: 1, warning: 0, information: 0, hint: 0 } });
      await session.until('one diagnostic', () => (latest(draft)?.diagnostics.length === 1 && latest(draft)?.diagnostics[0]?.range.start.line === 2) || undefined);
      assert.equal(session.checked.at(-1)?.isPart, true);
      await session.client.sendRequest('onRecord/checkDraft', { uri: draft });
      await session.until('both', () => latest(draft)?.diagnostics.length === 2 || undefined);
      assert.equal(session.checked.at(-1)?.isPart, undefined);
    });

    it('code actions: names in the places for a client without snippets', async () => {
      await start({ capabilities: {} });
      await session.open(draft, text);
      const offered = (await actions(text, 'handled')) ?? [];
      const attribute = offered.find(({ title }) => title === 'Attribute to…');
      assert.match(JSON.stringify(attribute?.edit), /"changes".*according to [a-z]/u);
      assert.ok(!JSON.stringify(offered).includes('${'));
    });

    it('knowledge, sources, a new source and rules', async () => {
      await start();
      await session.open(draft, text);
      const { markdown }: { markdown: string } = await session.client.sendRequest('onRecord/knowledge', { uri: draft, name: 'draft.md' });
      assert.match(markdown, /^# What “draft\.md” knows/u);
      const list: { markdown: string } = await session.client.sendRequest('onRecord/accusations', { uri: draft, name: 'draft.md' });
      assert.match(list.markdown, /^# Accusations in “draft\.md”/u);
      assert.deepEqual(await session.client.sendRequest('onRecord/sources', { uri: draft }), {
        sources: [{ id: 'tide', description: '“Tide turns”, The Vellen Post, 2023-11-02', citation: '[@tide]' }],
      });
      const made: { range: { start: { line: number } }; snippet: string } = await session.client.sendRequest('onRecord/newSource', { uri: draft, id: 'ledger' });
      assert.equal(made.range.start.line, 6);
      assert.match(made.snippet, /- id: ledger\n/u);
      assert.equal(await session.client.sendRequest('onRecord/newSource', { uri: draft, id: 'a: b' }), null);
      const { rules }: { rules: readonly { id: string }[] } = await session.client.sendRequest('onRecord/rules', {});
      assert.ok(rules.some(({ id }) => id === 'unsourced-statistic'));
    });

    it('a workspace: findings of files that are not open, and none of them published', async () => {
      await start();
      const answer: { checked: readonly { uri: string; diagnostics: readonly unknown[]; counts: { warning: number } }[] } =
        await session.client.sendRequest('onRecord/checkTexts', { texts: [{ uri: 'file:///a.md', text: claim }, { uri: 'file:///b.md', text: '' }, { uri: 5 }] });
      assert.deepEqual(answer.checked.map(({ uri, diagnostics, counts }) => [uri, diagnostics.length, counts.warning]), [['file:///a.md', 1, 1], ['file:///b.md', 0, 0]]);
      assert.deepEqual(session.published, []);
    });
  });

  describe('bad input', () => {
    const places = { textDocument: { uri: 'file:///unknown.md' }, position: { line: 3, character: 1 } };

    it('an unknown draft gets empty answers', async () => {
      await start();
      assert.equal(await session.client.sendRequest('textDocument/hover', places), null);
      assert.equal(await session.client.sendRequest('textDocument/completion', places), null);
      assert.equal(await session.client.sendRequest('textDocument/definition', places), null);
      assert.equal(await session.client.sendRequest('textDocument/references', { ...places, context: { includeDeclaration: true } }), null);
      assert.equal(await session.client.sendRequest('textDocument/codeAction', { ...places, range: { start: places.position, end: places.position }, context: { diagnostics: [] } }), null);
      assert.equal(await session.client.sendRequest('onRecord/checkDraft', { uri: 'file:///unknown.md' }), null);
      assert.equal(await session.client.sendRequest('onRecord/checkSelection', { uri: 'file:///unknown.md', ranges: [] }), null);
      assert.equal(await session.client.sendRequest('onRecord/knowledge', { uri: 'file:///unknown.md', name: 'x' }), null);
      assert.equal(await session.client.sendRequest('onRecord/accusations', { uri: 'file:///unknown.md', name: 'x' }), null);
      assert.deepEqual(await session.client.sendRequest('onRecord/sources', { uri: 'file:///unknown.md' }), { sources: [] });
      assert.deepEqual(session.logged, []);
    });

    it('requests of no shape get empty answers', async () => {
      await start();
      assert.equal(await session.client.sendRequest('onRecord/checkDraft', { nothing: 1 }), null);
      assert.deepEqual(await session.client.sendRequest('onRecord/checkTexts', { texts: 'all' }), { checked: [] });
      assert.equal(await session.client.sendRequest('textDocument/hover', { textDocument: null }), null);
      assert.match(session.logged.join('\n'), /^hover: TypeError: [^\n]+$/u);
    });

    it('places outside the file are answered from its end', async () => {
      await start();
      await session.open(draft, claim);
      for (const position of [{ line: 99, character: 0 }, { line: 0, character: 9999 }]) {
        assert.equal(await session.client.sendRequest('textDocument/hover', { textDocument: { uri: draft }, position }), null);
        assert.ok(Array.isArray(await session.client.sendRequest('textDocument/codeAction', { textDocument: { uri: draft }, range: { start: position, end: { line: 0, character: 0 } }, context: { diagnostics: [] } })));
      }
      assert.deepEqual(session.logged, []);
    });

    it('a closed draft is unknown again', async () => {
      await start();
      await session.open(draft, claim);
      await session.close(draft);
      assert.equal(await session.client.sendRequest('textDocument/hover', at(claim, 'handled')), null);
    });

    it('an answer that the text has outrun is dropped', async () => {
      await start();
      await session.open(draft, claim);
      const asked = session.client.sendRequest('textDocument/hover', at(claim, 'handled'));
      const changed = session.change(draft, 2, `It rained. ${claim}`);
      // Either the answer was there before the change was read, or it is none: never one for other words.
      const answer = await asked as Hover | null;
      await changed;
      if (answer !== null) assert.deepEqual(answer.range?.start, { line: 0, character: 0 });
    });

    for (const [name, text] of [['nothing', ''], ['NUL bytes', '\0\0# a\0'], ['an open fence and quotation', '```\n“Open'], ['broken front matter', '---\nsources: [\n---\nIt rained.']] as const) {
      it(`a draft of ${name} is checked like any other`, async () => {
        await start();
        await session.open(draft, text);
        await session.until('diagnostics', () => latest(draft));
        assert.deepEqual(session.logged, []);
      });
    }
  });
});
