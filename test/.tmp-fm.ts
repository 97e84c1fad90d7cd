import { parseMarkdown } from '../src/core/markdown/parse.ts';
import { passagesOf } from '../src/core/prose/passages.ts';
import fs from 'node:fs';
for (const f of fs.readdirSync('/work/shared/corpora/markdown',{recursive:true,encoding:'utf8'})) if (f.endsWith('.md')) { const s=fs.readFileSync('/work/shared/corpora/markdown/'+f,'utf8'); const d=parseMarkdown(s,'markdown'); for (const p of d.frontMatter?.problems??[]) console.log(f,p.message, JSON.stringify(s.slice(p.span.start-10,p.span.end+30)));
 for (const p of passagesOf(d)) for (const m of p.marks) if (['to-do','math','identifier','shortcode','url','hash'].includes(m.kind) && !m.citation) console.log('   ',m.kind,JSON.stringify(s.slice(m.span.start,m.span.end)).slice(0,100));
 for (const c of d.citations) if (c.kind==='citekey' || ((c.kind==='reference-link'||c.kind==='footnote') && (c as any).url===undefined && !d.footnotes.some(n=>n.label===c.key))) console.log('      ',c.kind, JSON.stringify(s.slice(Math.max(0,c.span.start-10),c.span.end+5)).slice(0,100)); }
