/** Drafts in memory with a cursor, `‸`, and what a service says about them. Knows no protocol. */
import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../src/core/configuration.ts';
import { applyEdits } from '../../src/core/text/edit.ts';
import type { SourceSpan } from '../../src/core/text/span.ts';
import type { Action } from '../../src/service/actions/action.ts';
import { createService, type Service } from '../../src/service/service.ts';

export const uri = 'file:///draft.md';

export interface OpenDraft {
  readonly service: Service;
  readonly text: string;
  readonly offset: number;
  readonly words: (span: SourceSpan) => string;
}

/** Opens a draft. The cursor is taken out of the text. */
export function open(marked: string): OpenDraft {
  const offset = marked.indexOf('‸');
  assert.ok(offset < 0 || !marked.includes('‸', offset + 1), 'one cursor at most');
  const text = offset < 0 ? marked : marked.slice(0, offset) + marked.slice(offset + 1);
  const service = createService();
  service.update({ uri, version: 1, text, dialect: 'markdown', configuration: defaultConfiguration });
  return { service, text, offset: Math.max(0, offset), words: span => text.slice(span.start, span.end) };
}

/** The light bulb's menu at the cursor. */
export function actionsIn(marked: string): { readonly draft: OpenDraft; readonly actions: readonly Action[] } {
  const draft = open(marked);
  return { draft, actions: draft.service.actions(uri, draft.offset, draft.offset, 'everything') };
}

/** The text after picking the only action whose title begins so; snippet places stay visible. */
export function pick(marked: string, title: string): string {
  const { draft, actions } = actionsIn(marked);
  const found = actions.filter(action => action.title.startsWith(title));
  assert.equal(found.length, 1, `“${title}” among ${actions.map(action => action.title).join(' | ')}`);
  return applyEdits(draft.text, found[0]?.edits ?? []);
}

/** A draft with two sources in its front matter. */
export const head = `---
sources:
  - id: ledger2024
    type: report
    title: Annual ledger
    author: Port of Vellen
    container-title: Harbour Papers
    issued: 2024-03-31
    URL: https://port.example/ledger
  - id: tide
    type: article-newspaper
    title: Tide turns
    container-title: The Vellen Post
    issued: 2023-11-02
---

`;
