import { parseMarkdown } from '../src/core/markdown/parse.ts';
import { parseTree } from '../src/core/markdown/grammar.ts';
import { passagesOf } from '../src/core/prose/passages.ts';
import {unified} from 'unified'; import remarkParse from 'remark-parse';
const hostile: Record<string,string> = { mix:'*a_ ', mix2:'**a *b ', quote:'>', ref:'[a][b] ', reft: '[a][', dol2:'$a_', fn:'[^1]', fnd:'[^1]: a\n', fnd2:'[^1]: a\n\n', foot:'[^a]\n', links:'[a](b) ', nest:'[a](', em2:'*a**b',imgs:'![](a)\n', open:'[', list:'- ', quotes:'> ', cmtb:'<!-- onrecord-disable -->\n\n',cites:'[@a; ',cite:'[@a] ', url2:'http://a.b ', kbd:'<kbd>',codes:'<code>a</code> ', par:'a\n\n' };
const only=process.argv[3]?.split(',');
const n=Number(process.argv[2]);
for (const [name,unit] of Object.entries(hostile)) { if (only && !only.includes(name)) continue; const s=unit.repeat(Math.ceil(n/unit.length));
 const t=(f:()=>unknown)=>{const a=performance.now(); try{f()}catch(e){return 'throws '+String(e).slice(0,30)+(performance.now()-a).toFixed(0)} return (performance.now()-a).toFixed(0)};
 console.log(name.padEnd(6),'tree',t(()=>parseTree(s)),'all',t(()=>passagesOf(parseMarkdown(s,'markdown')))); }
