/** An action: something the writer may pick from the light bulb, as plain edits. */
import type { Finding } from '../../core/finding.ts';
import type { Edit } from '../../core/text/edit.ts';

export interface Action {
  readonly title: string;
  /** `quickfix` answers a finding, `refactor` is offered at the cursor, `fix-all` applies what is safe everywhere. */
  readonly kind: 'quickfix' | 'refactor' | 'fix-all';
  readonly preferred: boolean;
  readonly edits: readonly Edit[];
  /** Texts hold snippet places. */
  readonly snippet: boolean;
  /** The finding it answers. */
  readonly finding: Finding | undefined;
  /** In place of edits of the draft: what goes into a file of the house. */
  readonly house?: HouseChange;
  /** In place of edits: the rule whose page is shown. */
  readonly page?: string;
}

/** An entry of the list of ignored findings, or a phrase that is common knowledge here. */
export interface HouseChange {
  readonly kind: 'ignored-finding' | 'common-knowledge';
  readonly text: string;
}

/** What an action does, before it is known which finding it answers. */
export interface Change {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly snippet: boolean;
}

/** The line end that the file uses most plainly: its first. */
export function lineEnd(source: string): '\n' | '\r\n' | '\r' {
  const found = /\r\n?|\n/u.exec(source)?.[0];
  return found === '\r\n' || found === '\r' ? found : '\n';
}

/** Words that stand for themselves inside a snippet. */
export function snippetText(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
