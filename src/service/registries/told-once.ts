/** Faults of bibliographies that many drafts use: each is told with the first draft of a run that names the file. */
import type { Finding } from '../../core/finding.ts';

/** Of the findings of one draft after another, those that the run has not told yet. */
export type ToldOnce = (findings: readonly Finding[]) => readonly Finding[];

export function tellOnce(): ToldOnce {
  const told = new Set<string>();
  return findings => findings.filter(finding => {
    const place = finding.related.find(({ path }) => path !== undefined);
    if (finding.rule !== 'damaged-source' || place === undefined) return true;
    const key = `${place.path}\n${place.span.start}\n${finding.message.slice(finding.message.indexOf(': ') + 1)}`;
    return !told.has(key) && told.add(key);
  });
}
