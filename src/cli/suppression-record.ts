/** One suppression as plain JSON: a comment of a draft, or an entry of the house's list of ignored findings. */
import type { Judgement } from '../core/check.ts';
import type { House } from '../core/configuration/house.ts';
import type { IgnoredFile } from '../core/configuration/ignored-file.ts';
import type { Suppression } from '../core/markdown/document.ts';
import type { Analysis } from '../core/rules/rule.ts';
import { suppressionsIn, unusedPart } from '../core/suppression.ts';
import { lineStarts, positionAt } from '../core/text/lines.ts';
import { protectedNames } from '../service/protected-names.ts';

export interface SuppressionRecord {
  readonly file: string;
  readonly line: number;
  /** `ignored`: an entry of the house's list. */
  readonly scope: Suppression['scope'] | 'ignored';
  /** Empty for a comment that sets everything aside. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** The words of an ignored finding; empty for comments. */
  readonly sentence: string;
  /** How many findings it sets aside; of an entry of the list, in the drafts of this run. */
  readonly findings: number;
  readonly needed: boolean;
  /** The rules that it names in vain. */
  readonly unused: readonly string[];
}

/** A list of ignored findings, and how many findings of this run each entry set aside, by its place. */
export interface ListUse {
  readonly file: IgnoredFile;
  readonly used: Map<number, number>;
}

/** Houses of several folders read one list each for themselves; the place of an entry says which it is. */
export function count({ aside }: Judgement, { ignoredLists }: House, lists: Map<string, ListUse>): void {
  for (const { path, file } of ignoredLists) {
    const use = lists.get(path) ?? { file, used: new Map<number, number>() };
    lists.set(path, use);
    for (const { by } of aside) {
      const entry = file.entries.find(each => each === by);
      if (entry !== undefined) use.used.set(entry.span.start, (use.used.get(entry.span.start) ?? 0) + 1);
    }
  }
}

export function entriesIn(name: string, { file, used }: ListUse): readonly SuppressionRecord[] {
  const starts = lineStarts(file.text);
  return file.entries.map(({ rule, sentence, reason, span }) => {
    const findings = used.get(span.start) ?? 0;
    return { file: name, line: positionAt(starts, span.start).line + 1, scope: 'ignored', rules: [rule], reason, sentence, findings, needed: findings > 0, unused: findings > 0 ? [] : [rule] };
  });
}

export function commentsIn(file: string, analysis: Analysis, { aside, ran }: Judgement): readonly SuppressionRecord[] {
  const { withhold } = protectedNames(analysis.registry.sources);
  const starts = lineStarts(analysis.source);
  return suppressionsIn(analysis).map(suppression => {
    const unused = unusedPart(suppression, aside, ran);
    return {
      file, line: positionAt(starts, suppression.span.start).line + 1, scope: suppression.scope, rules: suppression.rules, reason: withhold(suppression.reason), sentence: '',
      findings: aside.filter(({ by }) => Array.isArray(by) && by.includes(suppression)).length,
      needed: unused !== 'everything' && (suppression.rules.length === 0 || unused.length < suppression.rules.length), unused: unused === 'everything' ? [] : unused,
    };
  });
}
