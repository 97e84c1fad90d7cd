/** A page of examples: headings name them, fences hold them. Knows the shape of the page and nothing of what is looked for in it. */
import { FixtureError, readCarets, type Mark } from './carets.ts';

export interface Page {
  readonly file: string;
  readonly text: string;
  /** The words of the level 1 heading. */
  readonly title: string;
  /** The first paragraph under it, on one line. */
  readonly summary: string;
  readonly sections: readonly Section[];
  readonly examples: readonly Example[];
}

export interface Section {
  /** The words of a level 2 heading. */
  readonly title: string;
  readonly line: number;
  /** What it says outside its fences and third-level headings. */
  readonly prose: string;
}

export interface Example {
  /** The level 2 heading it stands under; empty before the first. */
  readonly section: string;
  /** The nearest level 3 heading; empty where there is none. */
  readonly title: string;
  /** Second word of the fence: the stage looked at. */
  readonly stage: string;
  /** `txt` fences are read as plain prose. */
  readonly dialect: 'markdown' | 'plain';
  readonly document: string;
  readonly marks: readonly Mark[];
  /** The YAML of a `yaml config` fence above it. */
  readonly configuration: string;
  /** The text of the `md fixed` fence below it. */
  readonly fixed: string | undefined;
  /** Line of the fence that opens it, from 1. */
  readonly line: number;
  /** The lines between its fences, from 0, half-open. */
  readonly lines: readonly [number, number];
}

interface Fence {
  readonly words: readonly string[];
  readonly text: string;
  readonly line: number;
  readonly lines: readonly [number, number];
}

export function readPage(file: string, text: string): Page {
  const lines = text.split('\n');
  const sections: { title: string; line: number; prose: string }[] = [];
  const examples: Example[] = [];
  let title = '';
  let summary: string | undefined;
  let section = '';
  let heading = '';
  let configuration = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const head = /^(#{1,3}) +(.*\S)\s*$/.exec(line);
    const fence = /^(`{3,})([^`]*)$/.exec(line);
    if (fence !== null) {
      const read = readFence(file, lines, at, fence[1] ?? '', fence[2] ?? '');
      configuration = addFence(file, examples, read, section, heading, configuration);
      at = read.lines[1];
    } else if (head !== null) {
      const words = head[2] ?? '';
      if (configuration !== '') throw new FixtureError(file, at + 1, 1, 'The configuration above has no document to apply to.');
      if (head[1] === '#') title = words;
      else if (head[1] === '##') {
        section = words;
        heading = '';
        sections.push({ title: words, line: at + 1, prose: '' });
      } else heading = words;
    } else {
      const current = sections.at(-1);
      if (current !== undefined) current.prose = `${current.prose}${line}\n`;
      else if (summary === undefined && line.trim() !== '') summary = line.trim();
    }
  }
  return { file, text, title, summary: summary ?? '', sections, examples };
}

/** Reads on to the fence that closes the one at `at`. */
function readFence(file: string, lines: readonly string[], at: number, ticks: string, info: string): Fence {
  const end = lines.findIndex((line, index) => index > at && line.startsWith(ticks) && /^`+\s*$/.test(line));
  if (end < 0) throw new FixtureError(file, at + 1, 1, 'This fence is never closed.');
  return { words: info.trim().split(/\s+/).filter(word => word !== ''), text: `${lines.slice(at + 1, end).join('\n')}\n`, line: at + 1, lines: [at + 1, end] };
}

/** Adds what the fence means to the examples and returns the configuration that waits for a document. */
function addFence(file: string, examples: Example[], fence: Fence, section: string, title: string, configuration: string): string {
  const [language = '', stage = 'findings'] = fence.words;
  if (language === 'yaml' && stage === 'config') return fence.text;
  if (language !== 'md' && language !== 'txt') return configuration;
  if (stage === 'fixed') {
    const before = examples.at(-1);
    if (before === undefined || before.section !== section || before.fixed !== undefined) throw new FixtureError(file, fence.line, 1, 'No document stands before this `md fixed` fence.');
    examples[examples.length - 1] = { ...before, fixed: fence.text };
    return configuration;
  }
  const { document, marks } = readCarets(fence.text, { file, line: fence.line + 1 });
  const dialect = language === 'txt' ? 'plain' : 'markdown';
  examples.push({ section, title, stage, dialect, document, marks, configuration, fixed: undefined, line: fence.line, lines: fence.lines });
  return '';
}
