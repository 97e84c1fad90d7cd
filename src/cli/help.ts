/** What the command line says about itself. */
import type { Topic } from './arguments.ts';

export function help(topic: Topic): string {
  return `${pages[topic].trim()}\n`;
}

const drafts = `
  -p, --profile NAME       the house: news (default), wiki, academic, intel, opinion; goes before .onrecord.yaml, front matter before both
  -c, --config FILE        read this configuration in place of the nearest .onrecord.yaml
      --no-config          read no configuration file
      --labeller NAME      who finds the attributions: learned (default) from the model beside the tool, rules
      --stdin-filename F   the name of what is read from “-”; its ending says how to read it
  -h, --help               this page`;

const pages: Readonly<Record<Topic, string>> = {
  onrecord: `
On Record reads Markdown drafts: who says what, through whom, on what paper, and which claims nobody stands behind.
It works offline and never says that something is true or false.

Usage
  onrecord check PATH…       find what an editor would ask about
  onrecord fix PATH…         apply the fixes that change no meaning; --dry-run shows them
  onrecord analyse FILE…     print what On Record understood: sentences, attributions, citations, sources
  onrecord accusations PATH… list who is accused, by whom, through whom, how strongly, and what answers
  onrecord suppressions PATH…
                             list what writers have set aside, and whether that is still needed
  onrecord export DRAFT      write what a draft cites as CSL-JSON, BibTeX or a list in Markdown
  onrecord config [PATH]     show what holds for a draft or folder, and which file says so
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
      --fail-on SEVERITY   exit 1 from this on: error, warning (default), information, hint, never
      --lines 10-20        show only what lies in these lines of one draft, read whole; 10-, 10 and 3-5,9 will do
      --write-baseline [F] take down in a file what there is now, show nothing of it, and exit 0; what the file knows of other drafts stays
      --baseline F         show only what that file does not know; sentences may move, between drafts too
      --no-baseline        show all there is, known or not
      --stale              list what the baseline knows and nobody finds any more${drafts}

Without F, the baseline is the file under “baseline:” in .onrecord.yaml, which editors read too.

Exit codes
  0  nothing at or above --fail-on
  1  something
  2  could not run: bad arguments, an unreadable file, a path that matches nothing, a configuration or baseline
     that was named and cannot be read (a fault in .onrecord.yaml is said, and the usual value holds)

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
  config: `
Usage: onrecord config [PATH] [options]

Shows what holds for a draft or a folder (this one, where none is named): profile, severities, options, lists, and behind each value
the file and line that it comes from. The nearest .onrecord.yaml counts, from the draft upwards to the folder that the run stands in.

Options
  -f, --format FORMAT      text (default: YAML with remarks), json
  -p, --profile NAME       as if checked with it
  -c, --config FILE        read this configuration in place of the nearest .onrecord.yaml
      --no-config          read no configuration file
  -h, --help               this page

Exit codes
  0  shown, whatever the configuration says; what is wrong with it is shown too
  2  could not run: bad arguments, an unreadable file

schemas/config.schema.json describes the JSON.`,
  accusations: `
Usage: onrecord accusations PATH… [options]

Lists everybody whom the drafts accuse of something: by whom and through whom, how strongly (possible, investigated, accused, charged,
found, asserted by the draft itself), and what answers in the same draft. It never says whether an accusation is true.

Options
  -f, --format FORMAT      text (default), json (one object)${drafts}

Exit codes
  0  listed, whatever there is
  2  could not run: bad arguments, an unreadable file, a path that matches nothing

schemas/accusations.schema.json describes the JSON.`,
  suppressions: `
Usage: onrecord suppressions PATH… [options]

Lists what is set aside in drafts: comments (next-line, line, block, file) and entries of .onrecord.ignored.yaml; for each which rules,
why, where, how many findings it sets aside, and whether it is still needed. An entry of the list counts as needed where a draft of
this run has its sentence.

Options
  -f, --format FORMAT      text (default), json (one object)${drafts}

Exit codes
  0  listed, whatever there is
  2  could not run: bad arguments, an unreadable file, a path that matches nothing

schemas/suppressions.schema.json describes the JSON.`,
  fix: `
Usage: onrecord fix PATH… [options]

Applies the fixes that cannot change what a sentence says, and no others; never inside quotation marks, code or addresses. It goes on
until none is left, and says what it changed and what it left to the writer. A PATH is what it is for “check”; from “-” the text is
read, and the fixed text goes to standard output, what there is to say to standard error.
A file is written only where it is UTF-8 and still as it was read.

Options
      --dry-run            write nothing; show the lines before and after
      --no-baseline        mend what the baseline knows too
  -f, --format FORMAT      text (default), json (one object, with the edits)${drafts}

Exit codes
  0  done, whatever is left to the writer
  1  with --dry-run: there is something to fix
  2  could not run: bad arguments, a file that cannot be read or written, a path that matches nothing

In VS Code the same fixes are “source.fixAll.onRecord”. schemas/fix.schema.json describes the JSON.`,
  export: `
Usage: onrecord export DRAFT [options]

Writes the works that a draft cites, for Pandoc, Quarto, LaTeX or readers: entries of its front matter and bibliographies with all their
fields, notes and links with what is known of them. Excerpts, grades and other remarks of the writer stay behind. “-” is standard input.

Of a source with “anonymous: true” only its descriptor leaves. Where the draft cites a source whose TLP label is stricter than its own,
nothing is exported; a draft without a label counts as CLEAR.

Options
  -f, --format FORMAT      csl-json (default), bibtex, biblatex (days, pages on the web, types of their own), markdown (a list, one line a work)
  -o, --output FILE        write into this file, over what is there, in place of standard output
      --all                all that the draft and its bibliographies define, cited or not
  -p, --profile NAME       the house: news (default), wiki, academic, intel, opinion
  -c, --config FILE        read this configuration in place of the nearest .onrecord.yaml
      --no-config          read no configuration file
      --stdin-filename F   the name of what is read from “-”: bibliographies are looked for beside it
  -h, --help               this page

Exit codes
  0  exported; keys that are defined nowhere are said on standard error
  1  refused: a source may not leave with this draft, and nothing was written
  2  could not run: bad arguments, an unreadable draft or bibliography, a file that cannot be written

schemas/export.schema.json describes the JSON.`,
  explain: `
Usage: onrecord explain RULE

Prints the page of a rule: what it reports, why that matters, and what it leaves alone.`,
};
