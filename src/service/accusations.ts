/** The list that an editor asks for first: who is accused, by whom, through whom, how strongly, and what answers. Records and a report; never a verdict. */
import type { Attribution } from '../core/attribution/attribution.ts';
import type { Accusation, AccusationLevel, Response } from '../core/claims/claim.ts';
import type { Analysis } from '../core/rules/rule.ts';
import { escapeMarkdown, plain, strong, toMarkdown, type Line } from './card.ts';
import { answersTo, sentenceWords } from './cards/answers.ts';
import { protectedNames } from './protected-names.ts';

/** One accused party in one sentence. Offsets are UTF-16 code units of the file. */
export interface AccusationRecord {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** The whole sentence. */
  readonly words: string;
  /** `null` where the draft does not say who. */
  readonly accused: string | null;
  /** `null` where nobody is named as the accuser, or the draft says it in its own voice. */
  readonly accuser: string | null;
  readonly voice: 'draft' | 'reported';
  /** From the hop nearest the accuser to the one nearest us. */
  readonly via: readonly string[];
  readonly level: AccusationLevel;
  readonly ladder: Rung;
  /** In order of place; empty where nothing in the draft answers. */
  readonly answers: readonly AnswerRecord[];
}

export interface AnswerRecord {
  readonly start: number;
  readonly end: number;
  readonly kind: Response['kind'];
  readonly by: string | null;
  readonly words: string;
}

export type Rung = 'possible' | 'investigated' | 'accused' | 'charged' | 'found' | 'asserted';

/** In order of place. */
export function accusationRecords(analysis: Analysis, file: string): readonly AccusationRecord[] {
  const { withhold } = protectedNames(analysis.registry.sources);
  const shown = (name: string | undefined): string | null => (name === undefined ? null : withhold(name));
  return analysis.accusations.map(accusation => {
    const { span, level, accused, accuser, ownVoice, sentence } = accusation;
    return {
      file, start: span.start, end: span.end, words: withhold(sentenceWords(analysis, sentence)),
      accused: shown(accused?.name), accuser: shown(accuser?.name), voice: ownVoice ? 'draft' : 'reported',
      via: hopsOf(analysis, accusation).map(withhold), level, ladder: rungOf(accusation),
      answers: answersTo(analysis, accusation).map(answer => ({
        start: answer.span.start, end: answer.span.end, kind: answer.kind, by: shown(answer.party?.name), words: withhold(sentenceWords(analysis, answer.sentence)),
      })),
    };
  });
}

/** “List Accusations”: a Markdown report by accused party, the gravest wording first. */
export function accusationReport(analysis: Analysis, file: string): string {
  const records = accusationRecords(analysis, file);
  const parties = [...byParty(records)].sort(([, a], [, b]) => gravest(b) - gravest(a));
  const sections = parties.map(([party, list]) => `## ${toMarkdown([[plain(party)]])}\n\n${list.map(item).join('\n')}\n`);
  const head = `# Accusations in “${escapeMarkdown(protectedNames(analysis.registry.sources).withhold(file))}”\n\nWho is accused, by whom, and what answers. It says what the draft says, and never whether it is true.\n`;
  const language = analysis.language === 'en' ? '' : '\nThis draft does not read as English, so its accusations are not listed.\n';
  return `${head}${language}\n${sections.length === 0 ? 'Nobody is accused of anything in this draft.\n' : sections.join('\n')}`;
}

/** The words of a rung for a reader. */
export function rungWords(rung: Rung): string {
  return rungs[rung];
}

/** `denial by Orvex`, as a list shows an answer. */
export function answerWords({ kind, by }: AnswerRecord): string {
  return `${kind.replaceAll('-', ' ')}${by === null ? '' : ` by ${by}`}`;
}

const rungs: Readonly<Record<Rung, string>> = {
  possible: 'said to be possible', investigated: 'under investigation', accused: 'suspected or accused', charged: 'charged or sued', found: 'found by a court or an inquiry',
  asserted: 'asserted by the draft itself',
};

function rungOf({ level, ownVoice }: Accusation): Rung {
  switch (level) {
    case 1: return 'possible';
    case 2: return 'investigated';
    case 3: return 'accused';
    case 4: return 'charged';
    case 5: return ownVoice ? 'asserted' : 'found';
  }
}

/** The hops of the saying that accuses, and after them those of the sayings around it. */
function hopsOf({ attributions }: Analysis, { attribution }: Accusation): readonly string[] {
  const names: string[] = [];
  let at: Attribution | undefined = attribution === undefined ? undefined : attributions[attribution];
  while (at !== undefined) {
    names.push(...at.via.map(({ name }) => name));
    const around: Attribution | undefined = at.within === undefined ? undefined : attributions[at.within];
    // Parents come first in the list, so this ends.
    if (around === undefined || around.index >= at.index) break;
    if (around.speaker.name !== '' && around.speaker.name !== at.speaker.name) names.push(around.speaker.name);
    at = around;
  }
  return [...new Set(names)];
}

function byParty(records: readonly AccusationRecord[]): ReadonlyMap<string, readonly AccusationRecord[]> {
  const parties = new Map<string, AccusationRecord[]>();
  for (const record of records) {
    const party = record.accused ?? 'Somebody not named';
    const list = parties.get(party);
    if (list === undefined) parties.set(party, [record]);
    else list.push(record);
  }
  return parties;
}

function gravest(records: readonly AccusationRecord[]): number {
  return Math.max(...records.map(({ level }) => level));
}

function item(record: AccusationRecord): string {
  const { accuser, voice, via, ladder, answers, words } = record;
  const by = voice === 'draft' ? 'The draft itself' : accuser ?? 'Nobody named';
  const line: Line = [strong(by), plain(`${via.length === 0 ? '' : ` via ${via.join(' → ')}`}, ${rungWords(ladder)}: “${words}”`)];
  const under: readonly Line[] = answers.length === 0
    ? [[plain('Answer: not given')]]
    : answers.map(answer => [plain(`Answer, ${answerWords(answer)}: “${answer.words}”`)]);
  return [`- ${toMarkdown([line])}`, ...under.map(each => `  - ${toMarkdown([each])}`)].join('\n');
}
