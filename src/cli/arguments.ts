/** The arguments of a run as a command, or what is wrong with them. Reads no file. */
import { parseArgs } from 'node:util';
import { profiles, severities, type Profile, type Severity } from '../core/configuration.ts';

export type Topic = 'onrecord' | 'analyse' | 'check' | 'explain';
export type FailOn = Severity | 'never';
export type LabellerName = (typeof labellers)[number];

export type Command =
  | { readonly kind: 'analyse'; readonly format: AnalyseFormat; readonly drafts: DraftArguments }
  | { readonly kind: 'check'; readonly format: CheckFormat; readonly failOn: FailOn; readonly drafts: DraftArguments }
  | { readonly kind: 'explain'; readonly rule: string }
  | { readonly kind: 'help'; readonly topic: Topic }
  | { readonly kind: 'version'; readonly verbose: boolean }
  | { readonly kind: 'mistake'; readonly message: string; readonly topic: Topic };

export interface DraftArguments {
  readonly paths: readonly string[];
  readonly profile: Profile | undefined;
  /** Who finds speakers, cues and contents; undefined where the writer does not say. */
  readonly labeller: LabellerName | undefined;
  /** The name under which standard input is reported, and by whose ending it is read. */
  readonly standardInputName: string | undefined;
}

const analyseFormats = ['text', 'json', 'ndjson'] as const;
const checkFormats = ['text', 'json', 'ndjson'] as const;
const labellers = ['learned', 'rules'] as const;
export type AnalyseFormat = (typeof analyseFormats)[number];
export type CheckFormat = (typeof checkFormats)[number];
const failOns: readonly FailOn[] = [...severities, 'never'];

export function readArguments(given: readonly string[]): Command {
  const [first, ...rest] = given;
  switch (first) {
    case 'analyse': case 'analyze': return readCommand('analyse', rest);
    case 'check': return readCommand('check', rest);
    case 'explain': return readExplain(rest);
    case 'help': return { kind: 'help', topic: topicOf(rest[0]) };
    case '--help': case '-h': return { kind: 'help', topic: 'onrecord' };
    case '--version': case '-v': return { kind: 'version', verbose: rest.includes('--verbose') };
    case undefined: return mistake('onrecord', 'No command given.');
    default: return mistake('onrecord', first.startsWith('-') ? `No option “${first}” stands before a command.` : `There is no command “${first}”.`);
  }
}

function readCommand(topic: 'analyse' | 'check', given: readonly string[]): Command {
  const parsed = parse(given);
  if (typeof parsed === 'string') return mistake(topic, parsed);
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help', topic };
  const profile = oneOf('--profile', values.profile, profiles);
  if (!profile.ok) return mistake(topic, profile.message);
  const labeller = oneOf('--labeller', values.labeller, labellers);
  if (!labeller.ok) return mistake(topic, labeller.message);
  const drafts: DraftArguments = { paths: positionals, profile: profile.value, labeller: labeller.value, standardInputName: values['stdin-filename'] };
  if (positionals.length === 0) return mistake(topic, `Name the drafts to ${topic}, or “-” for standard input.`);
  if (positionals.filter(path => path === '-').length > 1) return mistake(topic, '“-” stands for standard input, which can be read only once.');
  if (topic === 'analyse') {
    if (values['fail-on'] !== undefined) return mistake(topic, '“--fail-on” belongs to “check”; “analyse” ends with 0 whatever it finds.');
    const format = oneOf('--format', values.format, analyseFormats);
    return format.ok ? { kind: 'analyse', format: format.value ?? 'text', drafts } : mistake(topic, format.message);
  }
  const failOn = oneOf('--fail-on', values['fail-on'], failOns);
  if (!failOn.ok) return mistake(topic, failOn.message);
  const format = oneOf('--format', values.format, checkFormats);
  return format.ok ? { kind: 'check', format: format.value ?? 'text', failOn: failOn.value ?? 'warning', drafts } : mistake(topic, format.message);
}

function readExplain(given: readonly string[]): Command {
  if (given.some(argument => argument === '--help' || argument === '-h')) return { kind: 'help', topic: 'explain' };
  const [rule, ...more] = given;
  return rule === undefined || more.length > 0 ? mistake('explain', 'Name one rule to explain.') : { kind: 'explain', rule };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        'fail-on': { type: 'string' },
        profile: { type: 'string', short: 'p' },
        labeller: { type: 'string' },
        'stdin-filename': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
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
  return word === 'analyse' || word === 'check' || word === 'explain' ? word : 'onrecord';
}

function mistake(topic: Topic, message: string): Command {
  return { kind: 'mistake', topic, message };
}
