/** Reports markers that a writer left for later: TK, TODO, [citation needed], ???. The prose stage has found them. */
import { sliceSource, sourceSpan, type SourceSpan } from '../text/span.ts';
import { blanks, rewording } from './fix.ts';
import { defineRule, type Fix } from './rule.ts';

export const citationTodo = defineRule({
  id: 'citation-todo',
  group: 'claims',
  severity: 'warning',
  language: 'any',
  summary: 'A marker left for later, such as TK, TODO or [citation needed], is still in the draft.',
  *check({ passages, source }) {
    for (const passage of passages) {
      for (const { kind, span } of passage.marks) {
        if (kind !== 'to-do' || shown.test(source.slice(Math.max(0, span.start - 16), span.start))) continue;
        yield {
          span,
          message: `“${sliceSource(source, span)}” was left for later. Readers should not meet it in print; put the source in, or take the marker out once the gap is closed.`,
          fixes: fixesOf(source, span),
        };
      }
    }
  },
});

/** `a column headed XXX`: what stood there, and no gap of the writer’s. */
const shown = /(?<!\p{L})(?:headed|marked|labell?ed|stamped|called|titled|reads?|letters|words?)\s["“‘'*_]{0,3}$/iu;

/** The marker goes with the space that kept it apart. */
function fixesOf(source: string, span: SourceSpan): readonly Fix[] {
  const followsWord = source[span.start - 1] === ' ';
  const gone = followsWord ? sourceSpan(span.start - 1, span.end) : sourceSpan(span.start, source[span.end] === ' ' ? span.end + 1 : span.end);
  const out = rewording('Take the marker out', gone, '', !followsWord);
  return followsWord ? [blanks('Put a citation in its place', span, '[@${1:key}]'), out] : [out];
}
