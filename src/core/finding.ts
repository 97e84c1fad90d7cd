/** A finding: what a rule reports about a draft. */
import type { Fix, RuleSeverity } from './rules/rule.ts';
import type { SourceSpan } from './text/span.ts';

/** What a rule reports, stamped with its id and severity. */
export interface Finding {
  /** A rule's id, or one of the ids that are no rules of the catalogue, such as `front-matter`. */
  readonly rule: string;
  readonly severity: RuleSeverity;
  readonly span: SourceSpan;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** A place that a finding speaks of. */
export interface Related {
  readonly span: SourceSpan;
  readonly message: string;
  /** The file that `span` is in, where that is not the draft. */
  readonly path?: string;
}
