/** Random drafts that hold every construct the first two stages know. All words, names and addresses are invented. */
import fc from 'fast-check';

/** A random draft, and which constructs went into it. */
export interface RandomDocument {
  readonly source: string;
  readonly constructs: readonly string[];
}

interface Piece {
  readonly text: string;
  readonly names: readonly string[];
}

const words = [
  'Orvex', 'the', 'agency', 'said', 'parcels', 'fell', 'by', '34%', 'in', '2023', '“never”', "don't", 'Café', 'naïve', '𝒜lpha', '👩‍🚀', 'e\u0301tude', 'Łódź', '日本', 'according', 'to',
  'Mr. Tamm', 'U.N.', '(see', 'below)', 'that', 'and,', 'denied', '—', '1,200', '$5', 'x', 'a\u00A0b',
];
const word: fc.Arbitrary<Piece> = fc.constantFrom(...words).map(text => ({ text, names: [] }));

/** The constructs that stand in a line of text. */
const inlineConstructs: Readonly<Record<string, readonly string[]>> = {
  'emphasis': ['*said*', '_Orvex_', '*two words*'],
  'strong': ['**fell**', '__the agency__', '**a *nested* one**'],
  'strikethrough': ['~~gone~~'],
  'code': ['`x = 1`', '`` a ` b ``', '`@decorator`'],
  'link': ['[words](https://orvex.example/a)', '[*soft* words](<b c> "Title")', '[](x)', '[mail](mailto:desk@orvex.example)'],
  'reference link': ['[words][lab]', '[lab]', '[Lab][]', '[words][nowhere]'],
  'image': ['![alt *x*](a.png)', '![alt][lab]', '[![badge](b.svg)](https://ci.example)'],
  'autolink': ['<https://orvex.example/q?a=1&amp;b=2>', '<desk@orvex.example>'],
  'bare URL': ['https://orvex.example/a_b_c', 'http://orvex.example/(x).', 'www.orvex.example', '(https://orvex.example/*a*)'],
  'e-mail': ['desk@orvex.example', 'a.b+c@x.example'],
  'citekey': ['@tamm2020', '@tamm2020 [p. 3]', '-@tamm2020', '@doi:10.1000/x.y'],
  'citekey group': ['[@tamm2020]', '[see @tamm2020, pp. 3–5 and *passim*; -@other]', '[@{odd key]', '[@{odd:key}, {iv}]', '[@https://doi.org/10.1/x]', '[@a\n; @b]'],
  'handle': ['Twitter: @orvex', 'follow @tamm2020', '@one @two', 'via @desk'],
  'footnote mark': ['said.[^1]', '[^note]', '[^9]'],
  'entity': ['&amp;', '&nbsp;', '&#64;tamm2020', '&copy;', '&#x1F600;', '&unknown;', '&#10;'],
  'escape': ['\\*', '\\@tamm2020', '\\[@tamm2020\\]', '\\\\', '\\[who?]'],
  'inline HTML': ['<b>words</b>', '<kbd>Ctrl</kbd>', 'a<br>b', '<img src="x">', '<span title="a\nb">x</span>', '<sup>2</sup>'],
  'comment': ['<!-- aside -->', '<!-- onrecord-own-reporting -- mine -->', '<!-- onrecord-disable-line vague-source -->', '<!-- two\nlines -->'],
  'shortcode': ['{{< ref "x" >}}', '{% if x %}', '{{ page.title }}', '{{< fig src="https://x.example" >}}'],
  'to-do': ['[citation needed]', '{{cn}}', '[who?]', 'TK', 'TODO', '???', '[TODO: ask]'],
  'math': ['$x^2$', '$$a_1$$', '$5 and $10'],
  'defanged': ['hxxp://evil.example/x', 'evil[.]example', '1.2.3[.]4', 'desk[@]evil[.]example'],
  'hash': ['d41d8cd98f00b204e9800998ecf8427e', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  'identifier': ['CVE-2021-44228', 'T1059.001', 'TA0001', '10.0.0.1'],
  'broken': ['*', '**', '_', '[', ']', '](', '![', '`', '<', '>', '|', '~', '@', '$', '{{', '<!--', '\\', '[^', '&', '\u0000', '\uD800', '\uDC00', '\uFFFC', '\uE000', '\t'],
};

const construct: fc.Arbitrary<Piece> = fc.constantFrom(...Object.entries(inlineConstructs))
  .chain(([name, examples]) => fc.constantFrom(...examples).map(text => ({ text, names: [name] })));

const joint = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Piece>({ text: ' ', names: [] }) },
  { weight: 1, arbitrary: fc.constantFrom<Piece>({ text: '\n', names: ['soft break'] }, { text: '  \n', names: ['hard break'] }, { text: '\\\n', names: ['hard break'] }) },
  { weight: 1, arbitrary: fc.constantFrom<Piece>({ text: '', names: [] }, { text: '  ', names: [] }, { text: '. ', names: [] }) },
);

const line: fc.Arbitrary<Piece> = fc
  .array(fc.tuple(fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: construct }), joint), { minLength: 1, maxLength: 12 })
  .map(parts => join(parts.flat()));

const oneLine = line.map(({ text, names }) => ({ text: text.replace(/\\?\n/g, ' '), names }));

const blocks: Readonly<Record<string, fc.Arbitrary<Piece>>> = {
  'paragraph': line,
  'ATX heading': fc.tuple(fc.constantFrom('# ', '## ', '### ', '###### '), oneLine, fc.constantFrom('', ' ##')).map(([mark, one, close]) => put(one, mark + one.text + close)),
  'setext heading': fc.tuple(line, fc.constantFrom('\n===', '\n---')).map(([one, rule]) => put(one, one.text + rule)),
  'block quotation': line.map(one => put(one, quoted(one.text))),
  'nested quotation': line.map(one => put(one, quoted(`${quoted(one.text)}\n\n- ${one.text.replace(/\n/g, '\n  ')}`))),
  'lazy quotation': line.map(one => put(one, `> ${one.text}`)),
  'list': fc.array(line, { minLength: 1, maxLength: 4 }).map(items => put(join(items), items.map(item => `- ${item.text.replace(/\n/g, '\n  ')}`).join('\n'))),
  'ordered list': fc.array(line, { minLength: 1, maxLength: 3 }).map(items => put(join(items), items.map((item, index) => `${index + 1}. ${item.text}`).join('\n\n'))),
  'task list': oneLine.map(one => put(one, `- [x] ${one.text}\n- [ ] ${one.text}`)),
  'nested list': oneLine.map(one => put(one, `* ${one.text}\n  * ${one.text}\n\t+ ${one.text}`)),
  'table': fc.array(oneLine, { minLength: 2, maxLength: 6 }).map(cells => {
    const safe = cells.map(cell => cell.text.replace(/\|/g, '\\|'));
    return put(join(cells), `| ${safe[0]} | b |\n|:--|---|\n${safe.slice(1).map(cell => `| ${cell} | x \\| y |`).join('\n')}`);
  }),
  'code block': fc.constantFrom('```js\nsaid @tamm2020\n```', '~~~\n[^1]\n', '    indented code').map(text => ({ text, names: [] })),
  'HTML block': fc.constantFrom('<div>\nsaid\n</div>', '<!-- onrecord-disable-next-line vague-source, x -- why -->', '<!-- onrecord-disable -->', '<!-- onrecord-enable -->', '<!-- onrecord-common-knowledge -->')
    .map(text => ({ text, names: [] })),
  'footnote definition': fc.tuple(fc.constantFrom('1', 'note', 'tamm2020'), line).map(([label, one]) => put(one, `[^${label}]: ${one.text.replace(/\n/g, '\n    ')}\n\n    And more.`)),
  'link definition': fc.constantFrom('[lab]: https://lab.example "Lab"', '[@defined]: <x y>').map(text => ({ text, names: [] })),
  'caption': oneLine.map(one => put(one, `![map](map.png)\n*Where it stood*\n\nTable 1: ${one.text}`)),
  'portion mark': fc.tuple(fc.constantFrom('(S//NF) ', '(U) ', '(C) ', '(TLP:AMBER) '), oneLine).map(([mark, one]) => put(one, mark + one.text)),
  'thematic break': fc.constantFrom('---', '* * *').map(text => ({ text, names: [] })),
};

const block: fc.Arbitrary<Piece> = fc.constantFrom(...Object.entries(blocks)).chain(([name, arbitrary]) => arbitrary.map(({ text, names }) => ({ text, names: [name, ...names] })));

const frontMatter = fc.constantFrom<Piece>(
  { text: '---\ntitle: Parcels at Orven\nsources:\n  - id: tamm2020\n---\n', names: ['front matter'] },
  { text: '---\ntitle: "The \\"hub\\" \\u00e9tude"\n---\n', names: ['front matter', 'quoted title'] },
  { text: "---\ntitle: 'It''s here'\n---\n\n", names: ['front matter', 'quoted title'] },
  { text: '---\ntitle: >\n  Folded\n  title\n---\n', names: ['front matter', 'folded title'] },
  { text: '---\ntitle: "Two\n  lines"\n---\n', names: ['front matter', 'folded title'] },
  { text: '---\ntitle: [unclosed\nx: "y\n---\n', names: ['broken front matter'] },
  { text: '---\ntitle: never closed\n\n', names: ['unclosed front matter'] },
);

const structured: fc.Arbitrary<RandomDocument> = fc
  .record({ head: fc.option(frontMatter, { nil: undefined, freq: 3 }), mark: fc.boolean(), blocks: fc.array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n\n', '\n')), { minLength: 1, maxLength: 6 }) })
  .map(({ head, mark, blocks: made }) => ({
    source: (mark ? '\uFEFF' : '') + (head?.text ?? '') + made.map(([one, gap]) => one.text + gap).join(''),
    constructs: [...new Set([...(mark ? ['byte order mark'] : []), ...(head?.names ?? []), ...made.flatMap(([one]) => one.names)])],
  }));

const soup: fc.Arbitrary<RandomDocument> = fc
  .array(fc.constantFrom(...'*_`[]()<>!@#^~|$&\\{}:;-+=.,"\'/ \n\t\r\u0000\uFEFF\uD83D\uDE00aZ9é'), { maxLength: 120 })
  .map(units => ({ source: units.join(''), constructs: ['soup'] }));

export const documents: fc.Arbitrary<RandomDocument> = fc.oneof({ weight: 9, arbitrary: structured }, { weight: 1, arbitrary: soup });

/** Every name that `documents` can give. */
export const constructNames: readonly string[] = [
  ...Object.keys(inlineConstructs), ...Object.keys(blocks), 'soft break', 'hard break', 'front matter', 'quoted title', 'folded title', 'broken front matter', 'unclosed front matter',
  'byte order mark', 'soup',
];

/** How many random documents a law is tried on. */
export const runs = Number(process.env['ONRECORD_RUNS'] ?? 500);

function join(pieces: readonly Piece[]): Piece {
  return { text: pieces.map(piece => piece.text).join(''), names: pieces.flatMap(piece => piece.names) };
}

function put(piece: Piece, text: string): Piece {
  return { text, names: piece.names };
}

function quoted(text: string): string {
  return text.split('\n').map(one => `> ${one}`).join('\n');
}
