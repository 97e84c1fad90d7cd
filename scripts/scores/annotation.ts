/** A draft's annotated record (`NAME.record.json`): its shape, and what is wrong with one. Reads no file and no draft. */

export interface AnnotatedAttribution {
  readonly id: number;
  /** The first words of the sentence that holds the cue, or the content where there is no cue. */
  readonly sentence: string;
  readonly cue: readonly string[];
  readonly content: readonly string[];
  readonly speaker: { readonly name: string; readonly words: readonly string[]; readonly kind: string; readonly role: string | undefined };
  readonly cueClass: string;
  readonly form: string;
  readonly stance: string;
  readonly acceptableStances: readonly string[];
  readonly negated: boolean;
  readonly via: readonly { readonly name: string; readonly kind: string }[];
  /** Id of the attribution in whose content this one stands. */
  readonly within: number | undefined;
  readonly candidates: readonly string[];
}

export interface AnnotatedRecord {
  readonly attributions: readonly AnnotatedAttribution[];
  /** What an annotator must put right; such a value is left as it is and will count as it stands. */
  readonly faults: readonly string[];
}

const KINDS = ['named', 'role', 'collective', 'anonymous', 'document', 'author', 'none'];
const CUE_CLASSES = ['speech', 'document', 'thought', 'attitude', 'intention', 'evidential'];
const FORMS = ['direct', 'indirect', 'mixed'];
const STANCES = [
  'assertion', 'allegation', 'denial', 'admission', 'confirmation', 'partial-confirmation', 'prediction', 'assessment', 'opinion', 'no-comment',
];
const HOPS = ['outlet', 'document', 'event', 'person', 'own'];

type Json = Readonly<Record<string, unknown>>;

/** Total: any text gives a record, an unreadable one an empty record with a fault. */
export function readAnnotation(json: string): AnnotatedRecord {
  const faults: string[] = [];
  const listed = objects(parsed(json, faults)?.['attributions']);
  const seen = new Set<number>();
  const attributions = listed.map((given, index): AnnotatedAttribution => {
    const complain = (what: string): void => void faults.push(`${String(given['id'] ?? `number ${index + 1}`)}: ${what}`);
    const known = (value: unknown, words: readonly string[], what: string): string => {
      if (!words.includes(String(value))) complain(`“${String(value)}” is no ${what}`);
      return String(value);
    };
    const id = typeof given['id'] === 'number' ? given['id'] : -1 - index;
    if (id < 0) complain('has no number as id');
    if (seen.has(id)) complain('has the id of another');
    const within = typeof given['within'] === 'number' ? given['within'] : undefined;
    if (within !== undefined && !seen.has(within)) complain(`stands within ${within}, which is not listed before it`);
    seen.add(id);
    const speaker = objects([given['speaker']])[0] ?? {};
    return {
      id, within,
      sentence: text(given['sentence']),
      cue: texts(given['cue']),
      content: texts(given['content']),
      speaker: { name: text(speaker['name']), words: texts(speaker['words']), kind: known(speaker['kind'], KINDS, 'kind of speaker'), role: text(speaker['role']) || undefined },
      cueClass: known(given['cueClass'], CUE_CLASSES, 'cue class'),
      form: known(given['form'], FORMS, 'form'),
      stance: known(given['stance'], STANCES, 'stance'),
      acceptableStances: texts(given['acceptableStances']).map(stance => known(stance, STANCES, 'stance')),
      negated: given['negated'] === true,
      via: objects(given['via']).map(hop => ({ name: text(hop['name']), kind: known(hop['kind'], HOPS, 'kind of hop') })),
      candidates: objects(given['candidates']).map(candidate => text(candidate['name'])),
    };
  });
  return { attributions, faults };
}

function parsed(json: string, faults: string[]): Json | undefined {
  try {
    const value: unknown = JSON.parse(json);
    if (isObject(value) && Array.isArray(value['attributions'])) return value;
    faults.push('is no object with a list of attributions');
  } catch (fault) {
    faults.push(`is no JSON: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
  return undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objects(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** One string, or several; null is none. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.filter(each => typeof each === 'string' && each !== '') : [];
}
