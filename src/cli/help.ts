/** What the command line says about itself. */
import type { Topic } from './arguments.ts';

export function help(topic: Topic): string {
  return `${pages[topic].trim()}\n`;
}

const drafts = `
  -p, --profile NAME       the house: news (default), wiki, academic, intel, opinion; front matter overrides it
      --labeller NAME      who finds the attributions: learned (default) from the model beside the tool, rules
      --stdin-filename F   the name of what is read from “-”; its ending says how to read it
  -h, --help               this page`;

const pages: Readonly<Record<Topic, string>> = {
  onrecord: `
On Record reads Markdown drafts: who says what, through whom, on what paper, and which claims nobody stands behind.
It works offline and never says that something is true or false.

Usage
  onrecord check PATH…       find what an editor would ask about
  onrecord analyse FILE…     print what On Record understood: sentences, attributions, citations, sources
  onrecord explain RULE      print the page of a rule

  onrecord COMMAND --help    more about a command
  onrecord --version         the version; with --verbose the labeller too

Exit codes
  0  nothing at or above the threshold
  1  findings at or above it
  2  could not run: bad arguments, an unreadable file, a path that matches nothing`,
  check: `
Usage: onrecord check PATH… [options]

Finds what an editor would ask about. A PATH is a file, a folder, a pattern such as 'drafts/**/*.md', or “-” for standard input.
A folder is walked in sorted order for .md and .markdown, without dot folders, node_modules, ignored files and links.
A .txt file is plain prose: no Markdown, citations or front matter.

Options
  -f, --format FORMAT      text (default), json (one object, with a summary), ndjson (one object a line for each draft)
      --fail-on SEVERITY   exit 1 from this on: error, warning (default), information, hint, never${drafts}

Exit codes
  0  nothing at or above --fail-on
  1  something
  2  could not run: bad arguments, an unreadable file, a path that matches nothing

Results stand on standard output, everything else on standard error. schemas/check.schema.json describes the JSON.`,
  analyse: `
Usage: onrecord analyse FILE… [options]

Prints what On Record understood of each draft: its sentences and what stands behind them, who says what, citations, sources.
“-” is standard input. Offsets are UTF-16 code units, half-open, a byte order mark counting as one.

Options
  -f, --format FORMAT      text (default), json (one object), ndjson (one object a line for each draft)${drafts}

Exit codes
  0  read, whatever was found
  2  could not run: bad arguments, an unreadable file

schemas/analyse.schema.json describes the JSON.`,
  explain: `
Usage: onrecord explain RULE

Prints the page of a rule: what it reports, why that matters, and what it leaves alone.`,
};
