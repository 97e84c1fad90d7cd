import { parseMarkdown } from '../src/core/markdown/parse.ts';
import { parseTree } from '../src/core/markdown/grammar.ts';
import { passagesOf } from '../src/core/prose/passages.ts';
import {unified} from 'unified'; import remarkParse from 'remark-parse';
import fs from 'node:fs';
const mode = process.argv[2];
if (mode==='speed') {
let t=''; for (const f of fs.readdirSync('/work/shared/corpora/markdown')) if (f.endsWith('.md')) { t+=fs.readFileSync('/work/shared/corpora/markdown/'+f,'utf8').replace(/^---\n[^]*?\n---\n/,'').slice(0,40000)+'\n\n'; if (t.length>1e6) break;}
t=t.slice(0,1048576);
const tasks: [string,()=>unknown][] = [['remark',()=>unified().use(remarkParse).parse(t)],['tree',()=>parseTree(t)],['markdown',()=>parseMarkdown(t,'markdown')],['both',()=>passagesOf(parseMarkdown(t,'markdown'))]];
const best:Record<string,number>={};
for (let i=0;i<5;i++) for (const [n,f] of tasks) { const a=performance.now(); f(); best[n]=Math.min(best[n]??Infinity,performance.now()-a); }
console.log(best, 'ratio', (best['both']!/best['remark']!).toFixed(2));
} else {
const n=Number(process.argv[3]??20000);
const hostile: Record<string,string> = { open:'[', bang:'![', star:'*', starA:'*a ', mix:'*a_ ', mix2:'**a *b ', under:'_a ', lt:'<', quote:'>', quotes:'> ', tick:'`', ticks: '`a``b```c ', list:'- ', at:'@a ', atb:'[@a ', cite:'[@a] ', cites:'[@a; ', ref:'[a][b] ', reft: '[a][', tilde:'~a ', dollar:'$a ', dol2:'$a_', brace:'{{', brace2:'{% ', url:'http://a', url2:'http://a.b ', url3: 'www.', mail:'a@b.', mail2:'a.', dot:'[.]', dota:'a[.]', hex:'a', paren:'(', pipe:'|', pipes:'|a', amp:'&', amp2:'&amp;', bs:'\\', bs2:'\\*', cmt:'<!-- ', cmt2: '<!-- onrecord-disable --> ', html:'<a ', nl:'\n', cr:'\r', par:'a\n\n', quest:'?', todo:'TK ', fn:'[^1]', fnd:'[^1]: a\n', fnd2:'[^1]: a\n\n', kbd:'<kbd>', sp: ' ', tab:'\t', num:'1.', nums:'1.1.1.1 ', tbl:'|a|\n|-|\n', cmtb:'<!-- onrecord-disable -->\n\n', foot:'[^a]\n', x:'x@y[.]z,', cve:'CVE-', qb: '![[', links:'[a](b) ', nest:'[a](', em2:'*a**b', codes:'<code>a</code> ', imgs:'![](a)\n'};
for (const [name,unit] of Object.entries(hostile)) { const time=(k:number)=>{ const s=unit.repeat(Math.ceil(k/unit.length)); const a=performance.now(); const d=parseMarkdown(s,'markdown'); passagesOf(d); return [performance.now()-a, d.root.children.length] as const; };
 time(100); const [a]=time(n); const [b]=time(2*n); if (b>150 || process.argv[4]) console.log(name.padEnd(8), a.toFixed(0), b.toFixed(0), (b/a).toFixed(1)); }
}
