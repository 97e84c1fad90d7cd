import { parseMarkdown } from '../src/core/markdown/parse.ts';
import { passagesOf } from '../src/core/prose/passages.ts';
import {unified} from 'unified'; import remarkParse from 'remark-parse';
const s='Orvex said parcels *fell* in Łódź 34 co-op';
for (let k=0;k<3;k++){let a=performance.now(); for(let i=0;i<300;i++) unified().use(remarkParse).parse(s); const r=performance.now()-a; a=performance.now(); for(let i=0;i<300;i++) parseMarkdown(s,'markdown');const m=performance.now()-a; const d=parseMarkdown(s,'markdown'); a=performance.now(); for(let i=0;i<300;i++) passagesOf(d); console.log('remark',(r/300).toFixed(3),'md',(m/300).toFixed(3),'prose',((performance.now()-a)/300).toFixed(3));}
