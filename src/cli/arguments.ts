/** The arguments of a run as a command, or what is wrong with them. Reads no file. */
import { parseArgs } from 'node:util';
import { profiles, severities, type Profile, type Severity } from '../core/configuration.ts';
import { exportFormats, type ExportFormat } from '../service/exports/export-sources.ts';
import { readLines, type Lines } from './lines.ts';

export type Topic = 'onrecord' | 'accusations' | 'analyse' | 'check' | 'config' | 'explain' | 'export' | 'fix' | 'suppressions';
export type FailOn = Severity | 'never';
export type LabellerName = (typeof labellers)[number];

export type Command =
  | { readonly kind: 'accusations'; readonly format: ListFormat; readonly drafts: DraftArguments }
  | { readonly kind: 'analyse'; readonly format: AnalyseFormat; readonly drafts: DraftArguments }
  | { readonly kind: 'check'; readonly format: CheckFormat; readonly failOn: FailOn; readonly baseline?: BaselineArguments; readonly lines?: readonly Lines[]; readonly drafts: DraftArguments }
  | { readonly kind: 'config'; readonly format: ListFormat; readonly path: string | undefined; readonly house: HouseArguments }
  | { readonly kind: 'explain'; readonly rule: string }
  | { readonly kind: 'export'; readonly format: ExportFormat; readonly all: boolean; /** Standard output where left out. */ readonly output: string | undefined; readonly drafts: DraftArguments }
  | { readonly kind: 'fix'; readonly format: ListFormat; readonly dryRun: boolean; readonly knownToo?: true; readonly drafts: DraftArguments }
  | { readonly kind: 'suppressions'; readonly format: ListFormat; readonly drafts: DraftArguments }
  | { readonly kind: 'help'; readonly topic: Topic }
  | { readonly kind: 'version'; readonly verbose: boolean }
  | { readonly kind: 'mistake'; readonly message: string; readonly topic: Topic };

/** A file that takes down what there is, or one that says what is known; where it is not named, the one that the configuration names. */
export type BaselineArguments =
  | { readonly kind: 'write'; readonly file: string | undefined }
  | { readonly kind: 'compare'; readonly file: string | undefined; readonly showStale: boolean }
  | { readonly kind: 'none' };

/** What the writer says of the configuration for this run. */
export interface HouseArguments {
  readonly profile: Profile | undefined;
  /** The file that is read in place of the nearest; false: none is read. */
  readonly config: string | false | undefined;
}

export interface DraftArguments extends HouseArguments {
  readonly paths: readonly string[];
  /** Who finds speakers, cues and contents; undefined where the writer does not say. */
  readonly labeller: LabellerName | undefined;
  /** The name under which standard input is reported, and by whose ending it is read. */
  readonly standardInputName: string | undefined;
}

const analyseFormats = ['text', 'json', 'ndjson'] as const;
const checkFormats = ['text', 'json', 'ndjson'] as const;
const listFormats = ['text', 'json'] as const;
const labellers = ['learned', 'rules'] as const;
export type AnalyseFormat = (typeof analyseFormats)[number];
export type CheckFormat = (typeof checkFormats)[number];
export type ListFormat = (typeof listFormats)[number];
const failOns: readonly FailOn[] = [...severities, 'never'];

export function readArguments(given: readonly string[]): Command {
  const [first, ...rest] = given;
  switch (first) {
    case 'accusations': return readCommand('accusations', rest);
    case 'analyse': case 'analyze': return readCommand('analyse', rest);
    case 'check': return readCommand('check', rest);
    case 'config': return readConfig(rest);
    case 'explain': return readExplain(rest);
    case 'export': return readExport(rest);
    case 'fix': return readCommand('fix', rest);
    case 'suppressions': return readCommand('suppressions', rest);
    case 'help': return { kind: 'help', topic: topicOf(rest[0]) };
    case '--help': case '-h': return { kind: 'help', topic: 'onrecord' };
    case '--version': case '-v': return { kind: 'version', verbose: rest.includes('--verbose') };
    case undefined: return mistake('onrecord', 'No command given.');
    default: return mistake('onrecord', first.startsWith('-') ? `No option “${first}” stands before a command.` : `There is no command “${first}”.`);
  }
}

function readCommand(topic: 'accusations' | 'analyse' | 'check' | 'fix' | 'suppressions', given: readonly string[]): Command {
  const parsed = parse(given, topic);
  if (typeof parsed === 'string') return mistake(topic, parsed);
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help', topic };
  const house = houseArguments(values);
  if (typeof house === 'string') return mistake(topic, house);
  const labeller = oneOf('--labeller', values.labeller, labellers);
  if (!labeller.ok) return mistake(topic, labeller.message);
  const drafts: DraftArguments = { ...house, paths: positionals, labeller: labeller.value, standardInputName: values['stdin-filename'] };
  if (positionals.length === 0 && values['write-baseline']) return mistake(topic, `“${values['write-baseline']}” is the file of the baseline here; name the drafts before “--write-baseline”.`);
  if (positionals.length === 0) return mistake(topic, topic === 'suppressions' || topic === 'accusations' ? `Name the drafts whose ${topic} are to be listed.` : `Name the drafts to ${topic}, or “-” for standard input.`);
  if (positionals.filter(path => path === '-').length > 1) return mistake(topic, '“-” stands for standard input, which can be read only once.');
  if (topic === 'analyse') {
    const format = oneOf('--format', values.format, analyseFormats);
    return format.ok ? { kind: 'analyse', format: format.value ?? 'text', drafts } : mistake(topic, format.message);
  }
  if (topic === 'suppressions' || topic === 'accusations') {
    const format = oneOf('--format', values.format, listFormats);
    return format.ok ? { kind: topic, format: format.value ?? 'text', drafts } : mistake(topic, format.message);
  }
  if (topic === 'fix') return readFix(values, drafts);
  const failOn = oneOf('--fail-on', values['fail-on'], failOns);
  if (!failOn.ok) return mistake(topic, failOn.message);
  const baseline = baselineArguments(values);
  if (typeof baseline === 'string') return mistake(topic, baseline);
  const lines = values.lines === undefined ? undefined : readLines(values.lines);
  if (typeof lines === 'string') return mistake(topic, lines);
  if (lines !== undefined && positionals.length > 1) return mistake(topic, '“--lines” are lines of one draft; name that one alone.');
  if (lines !== undefined && baseline?.kind === 'write') return mistake(topic, 'A baseline holds whole drafts; write it without “--lines”.');
  const format = oneOf('--format', values.format, checkFormats);
  return format.ok ? { kind: 'check', format: format.value ?? 'text', failOn: failOn.value ?? 'warning', ...(baseline === undefined ? {} : { baseline }), ...(lines === undefined ? {} : { lines }), drafts } : mistake(topic, format.message);
}

function readFix({ format: given, 'dry-run': dryRun = false, 'no-baseline': knownToo }: { readonly format?: string | undefined; readonly 'dry-run'?: boolean | undefined; readonly 'no-baseline'?: boolean | undefined }, drafts: DraftArguments): Command {
  const format = oneOf('--format', given, listFormats);
  if (!format.ok) return mistake('fix', format.message);
  const isFilter = !dryRun && drafts.paths.includes('-');
  if (isFilter && drafts.paths.length > 1) return mistake('fix', 'The text from standard input goes to standard output, so “-” stands alone.');
  if (isFilter && format.value === 'json') return mistake('fix', 'The text from standard input goes to standard output, so JSON has no place there; add “--dry-run”.');
  return { kind: 'fix', format: format.value ?? 'text', dryRun, ...(knownToo === true ? { knownToo } : {}), drafts };
}

/** `--profile`, `--config` and `--no-config`, or what is wrong with them. */
function houseArguments(values: { readonly profile?: string | undefined; readonly config?: string | undefined; readonly 'no-config'?: boolean | undefined }): HouseArguments | string {
  const profile = oneOf('--profile', values.profile, profiles);
  if (!profile.ok) return profile.message;
  if (values.config !== undefined && values['no-config'] === true) return '“--config” names a file and “--no-config” reads none; write one of them.';
  return { profile: profile.value, config: values['no-config'] === true ? false : values.config };
}

function baselineArguments(values: { readonly baseline?: string | undefined; readonly 'no-baseline'?: boolean | undefined; readonly 'write-baseline'?: string | undefined; readonly stale?: boolean | undefined }): BaselineArguments | undefined | string {
  const { baseline, 'no-baseline': none = false, 'write-baseline': written, stale = false } = values;
  if (none && (baseline !== undefined || written !== undefined || stale)) return '“--no-baseline” shows all there is, known or not; it stands without “--baseline”, “--write-baseline” and “--stale”.';
  if (none) return { kind: 'none' };
  if (baseline !== undefined && written !== undefined) return '“--baseline” compares and “--write-baseline” writes; write one of them.';
  if (written !== undefined) return stale ? '“--stale” compares and “--write-baseline” writes; write one of them.' : { kind: 'write', file: written === '' ? undefined : written };
  return baseline === undefined && !stale ? undefined : { kind: 'compare', file: baseline, showStale: stale };
}

function readConfig(given: readonly string[]): Command {
  const parsed = parse(given, 'config');
  if (typeof parsed === 'string') return mistake('config', parsed);
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help', topic: 'config' };
  const house = houseArguments(values);
  if (typeof house === 'string') return mistake('config', house);
  if (positionals.length > 1) return mistake('config', 'Name one draft or folder, or none for this folder.');
  const format = oneOf('--format', values.format, listFormats);
  return format.ok ? { kind: 'config', format: format.value ?? 'text', path: positionals[0], house } : mistake('config', format.message);
}

function readExplain(given: readonly string[]): Command {
  if (given.some(argument => argument === '--help' || argument === '-h')) return { kind: 'help', topic: 'explain' };
  const [rule, ...more] = given;
  return rule === undefined || more.length > 0 ? mistake('explain', 'Name one rule to explain.') : { kind: 'explain', rule };
}

/** Nobody's words are looked at, so the quickest labeller will do. */
function readExport(given: readonly string[]): Command {
  const parsed = parse(given, 'export');
  if (typeof parsed === 'string') return mistake('export', parsed);
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help', topic: 'export' };
  const house = houseArguments(values);
  if (typeof house === 'string') return mistake('export', house);
  if (positionals.length !== 1) return mistake('export', 'Name one draft whose sources are to be exported, or “-” for standard input.');
  if (values.output === '') return mistake('export', '“--output” wants the name of a file.');
  const format = oneOf('--format', values.format, exportFormats);
  const drafts: DraftArguments = { ...house, paths: positionals, labeller: 'rules', standardInputName: values['stdin-filename'] };
  return format.ok ? { kind: 'export', format: format.value ?? 'csl-json', all: values.all === true, output: values.output, drafts } : mistake('export', format.message);
}

/** Options that not every command takes. */
const belonging: readonly (readonly [option: 'all' | 'output' | 'fail-on' | 'baseline' | 'no-baseline' | 'write-baseline' | 'stale' | 'lines' | 'dry-run' | 'labeller' | 'stdin-filename', topics: readonly Topic[]])[] = [
  ['all', ['export']], ['output', ['export']], ['fail-on', ['check']], ['baseline', ['check']], ['no-baseline', ['check', 'fix']], ['write-baseline', ['check']], ['stale', ['check']], ['lines', ['check']], ['dry-run', ['fix']], ['labeller', ['accusations', 'analyse', 'check', 'fix', 'suppressions']],
  ['stdin-filename', ['accusations', 'analyse', 'check', 'export', 'fix', 'suppressions']],
];

function parse(given: readonly string[], topic: Topic) {
  try {
    const parsed = parseArgs({
      args: given.map((argument, at) => (argument === '--write-baseline' && (given[at + 1] ?? '-').startsWith('-') ? `${argument}=` : argument)),
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        'fail-on': { type: 'string' },
        profile: { type: 'string', short: 'p' },
        config: { type: 'string', short: 'c' },
        'no-config': { type: 'boolean' },
        labeller: { type: 'string' },
        'stdin-filename': { type: 'string' },
        baseline: { type: 'string' },
        'no-baseline': { type: 'boolean' },
        'write-baseline': { type: 'string' },
        stale: { type: 'boolean' },
        lines: { type: 'string' },
        'dry-run': { type: 'boolean' },
        output: { type: 'string', short: 'o' },
        all: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const foreign = belonging.find(([option, topics]) => parsed.values[option] !== undefined && !topics.includes(topic));
    return foreign === undefined ? parsed : `“--${foreign[0]}” belongs to ${foreign[1].map(each => `“${each}”`).join(', ')}, and not to “${topic}”.`;
  } catch (fault) {
    // Node goes on with advice about arguments that begin with a hyphen, which no path of ours does.
    return fault instanceof Error ? fault.message.replace(/\. To specify [^]*$/u, '.') : String(fault);
  }
}

type Choice<T> = { readonly ok: true; readonly value: T | undefined } | { readonly ok: false; readonly message: string };

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): Choice<T> {
  const found = allowed.find(known => known === value);
  return value === undefined || found !== undefined
    ? { ok: true, value: found }
    : { ok: false, message: `“${option} ${value}” is not known; write one of ${allowed.join(', ')}.` };
}

function topicOf(word: string | undefined): Topic {
  return word === 'accusations' || word === 'analyse' || word === 'check' || word === 'config' || word === 'explain' || word === 'export' || word === 'fix' || word === 'suppressions' ? word : 'onrecord';
}

function mistake(topic: Topic, message: string): Command {
  return { kind: 'mistake', topic, message };
}
