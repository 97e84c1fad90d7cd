import { parseMarkdown } from '../src/core/markdown/parse.ts';
import { parseTree } from '../src/core/markdown/grammar.ts';
const t=(n:string,f:()=>unknown)=>{const a=performance.now(); f(); console.log(n,(performance.now()-a).toFixed(0));};
for (const k of [350,700,1400]) { const table = `| a | b |\n|---|---|\n${'| *x* | [y](z) |\n'.repeat(k)}`; const list='- *x* [y](z)\n'.repeat(k);
t('table tree '+k,()=>parseTree(table)); t('table md '+k,()=>parseMarkdown(table,'markdown')); t('list tree '+k,()=>parseTree(list)); t('list md '+k,()=>parseMarkdown(list,'markdown')); }
