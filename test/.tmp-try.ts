import { parseMarkdown } from '../src/core/markdown/parse.ts';
import { passagesOf } from '../src/core/prose/passages.ts';
import { toSource } from '../src/core/prose/offsets.ts';
const src = `---
title: "The \\"hub\\" at Orven"
sources:
  - id: orvex
    url: https://example.com
---
# Head *one* \`x\`

He said [@smith2020, p. 4; see @other, pp. 3–5 and passim]. According to @orvex [p. 3], it
> no

> quote **bold** text[^1] and [link *em*](https://a.org/b "T").
> - item &amp; more \\*x\\* <!-- onrecord-own-reporting -- mine -->

- (S//NF) Secret thing happened [citation needed].
- [x] done https://example.com/a_b_c). and hxxp://evil[.]com/x, CVE-2021-44228

| a | b |
|---|---|
| cell @doe2019 | {{< x "y" >}} |

![alt](img.png)
*A caption here.*

Follow @jane2020 on Twitter: @jane. Mail me@example.com [^9] [words][nolabel] [@https://doi.org/10.1/x]

<!-- onrecord-disable-next-line vague-source, x -- because -->
Line ends  
here <kbd>Ctrl</kbd> and<br>there $x^2$ costs $5 and $10.

[^1]: Note text <https://n.org>.
[lab]: https://lab.org "Lab"
`;
for (const s of [src, '\uFEFF'+src.replace(/\n/g,'\r\n')]) {
const d = parseMarkdown(s,'markdown');
const ps = passagesOf(d);
for (const p of ps) { console.log(p.index,p.kind,p.group,JSON.stringify(p.prose.text)); for (const m of p.marks) console.log('     ',m.kind, JSON.stringify(s.slice(m.span.start,m.span.end)), JSON.stringify(p.prose.text.slice(m.at.start,m.at.end)), m.at.start);
 for (const r of p.prose.runs) if (r.verbatim && s.slice(r.span.start,r.span.end)!==p.prose.text.slice(r.start,r.start+r.length)) console.log('BAD',r); }
if (s===src) {for (const c of d.citations) console.log(c.kind, JSON.stringify(s.slice(c.span.start,c.span.end)), s.slice(c.keySpan.start,c.keySpan.end), JSON.stringify({...c,span:0,keySpan:0}));
console.log(d.footnotes.map(f=>[f.label,s.slice(f.labelSpan.start,f.labelSpan.end),f.url]), d.links.map(l=>[l.label,s.slice(l.labelSpan.start,l.labelSpan.end)]), d.directives.map(x=>[x, s.slice(x.span.start,x.span.end)]), JSON.stringify(d.frontMatter));}
}
