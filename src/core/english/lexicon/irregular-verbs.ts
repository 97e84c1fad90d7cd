/** Verbs whose past is not made with -ed: base, past, past participle where it differs (alternatives after a slash). Data only. */
export const irregularVerbs: readonly (readonly string[])[] = `
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid/bade bidden
bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burnt|burst burst
buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|dive dove|draw drew drawn
dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown
forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|foretell foretold|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone
forsake forsook forsaken|freeze froze frozen|get got gotten/got|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden
hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain
light lit|lose lost|make made|mean meant|meet met|mislead misled|misread misread|mistake mistook mistaken|mow mowed mown|offset offset|outdo outdid outdone|overcome overcame overcome
overhear overheard|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|plead pled|prove proved proven
put put|quit quit|read read|rebuild rebuilt|recast recast|repay repaid|reset reset|rethink rethought|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run
saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk
shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|sow sowed sown|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|split split|spoil spoilt|spread spread
spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strike struck stricken/struck|string strung|strive strove striven|swear swore sworn|sweep swept
swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|undergo underwent undergone
understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written|retell retold|resell resold|outspend outspent|outrun outran outrun|redo redid redone
typecast typecast|wed wed|slay slew slain|tread trod trodden|spit spat|shoe shod|sling slung|slit slit|stride strode stridden|strew strewed strewn|unwind unwound|remake remade|retake retook retaken
`.trim().split(/[|\n]/u).map((entry) => entry.split(' '));

/** Forms of the auxiliaries, clitics included. */
export const auxiliaryForms: ReadonlyMap<string, string> = new Map([
  ['am', 'be'], ['is', 'be'], ['are', 'be'], ['was', 'be'], ['were', 'be'], ['been', 'be'], ['being', 'be'], ["'m", 'be'], ["'re", 'be'], ['ai', 'be'],
  ['has', 'have'], ['had', 'have'], ['having', 'have'], ["'ve", 'have'], ['does', 'do'], ['did', 'do'], ['done', 'do'], ['doing', 'do'],
  ['ca', 'can'], ['wo', 'will'], ['sha', 'shall'], ["'ll", 'will'], ['could', 'could'], ['would', 'would'], ['should', 'should'], ['might', 'might'],
]);
