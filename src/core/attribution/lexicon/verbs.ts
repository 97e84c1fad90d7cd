/** English verbs by which people are reported to say, think or want things, with the frames in which they do so. Data only. */

/** What kind of saying it is; the cue class and the first guess at the stance follow from it. */
export type VerbClass =
  | 'say' | 'document' | 'allege' | 'deny' | 'admit' | 'insist' | 'attack' | 'praise' | 'reveal' | 'confirm' | 'suggest' | 'find' | 'ask' | 'promise' | 'comment'
  | 'think' | 'fear' | 'predict' | 'attitude' | 'intention' | 'seem';

/**
 * The frames, one letter each:
 *   c a clause, with or without `that`          q a direct quotation after it, before it or around it
 *   b a clause only with `that`                 w a wh-clause or `whether`
 *   d an addressee, then c or q (told Ines that) o somebody of something (accuse Ines of lying)
 *   k an object that is itself a saying (denied the claim)   n any object (praised the plan)
 *   a an object as something (described it as a farce)       l an object and what it is called (called it a farce)
 *   f an object for something (blamed Ines for the delay)    g a gerund (denied taking it)
 *   v a to-infinitive (claims to be)            i somebody to do something (urged Ines to go)
 *   u about or on something                     t at or against something (hit out at Ines)
 *   s passive and to-infinitive (is said to be) e impersonal passive (it is said that)
 */
export interface ReportingVerb {
  readonly lemma: string;
  readonly class: VerbClass;
  readonly frames: string;
  /** `out` in `point out`: the word that must follow. */
  readonly particle: string | undefined;
}

/** lemma[+particle]:frames, by class. */
const table: Readonly<Record<VerbClass, string>> = {
  say: `say:cqwse state:cqe tell:dqui write:cquw add:cq announce:cqkgv declare:cqlk remark:cqu explain:cqwdu describe:awg testify:cqup reply:cq respond:cqtu answer:cq
    continue:q recall:cqgw recount:cwk narrate:kq relate:bw mention:bgkn cite:na quote:na repeat:cqk reiterate:cqkn restate:bk inform:dq notify:d brief:d
    speak:uq talk:u discuss:nu address:k tweet:cqd retweet:nq post:bq blog:cqu email:dcq e-mail:dcq text:dcq message:dcq broadcast:b publish:k issue:k release:k communicate:bk convey:bk
    relay:bk outline:kw set+out:kw lay+out:kw detail:kw specify:cw clarify:cwk list:a name:al identify:a label:la call:l term:l style:l dub:l brand:la nickname:l
    voice:k express:k air:k utter:kq joke:cqu quip:cq whisper:cq shout:cq yell:cq scream:cq exclaim:cq mutter:cq murmur:cq sigh:q laugh:q cry:q holler:q chant:cq
    begin:q go+on:q note:cq observe:cq comment:cqu opine:cq interject:q chime+in:cq muse:cqu reflect:qu recite:q preach:cqu proclaim:cqlk pronounce:l profess:cvk
    emphasise:cqk emphasize:cqk stress:cqk underline:bk underscore:bk highlight:bn reason:cq rejoin:q elaborate:qu summarise:kwq summarize:kwq sum+up:q boil+down:q refer:p
    put+it:q make+it+clear:b give+evidence:b make+the+point:b take+the+view:b bear+witness:b flag:kn aver:cq intone:q enthuse:cqu venture:q counsel:dcq enjoin:i reassure:d deadpan:q rue:cn groan:q grouse:cqu flay:nf confide:cqu paraphrase:na reminisce:qu riposte:q gloat:cqu
    point+out:cqw make+clear:cw spell+out:kw remind:d assert:cqk affirm:cqk reaffirm:ck attest:cu swear:cq depose:c narrate:kq lecture:uq speechify:q drawl:q
    rumour:se rumor:se tout:na characterise:a characterize:a portray:a depict:a paint:a phrase:k frame:a chronicle:kw rap:q report:cqgsen hear:b read:q proclaim:cq quote:na compare:p liken:p contrast:p`,
  document: 'stipulate:cq provide:b prescribe:cb enumerate:k record:ck document:bkw register:k',
  allege: `allege:cqse accuse:o charge:bq blame:fpn implicate:n denounce:naf condemn:naf criticise:nafg criticize:nafg complain:cqu protest:cquk object:cqu contend:cq
    insinuate:ck suspect:ocn fault:nf chide:nf rebuke:nf reproach:nf censure:nf reprimand:nf berate:nf chastise:nf scold:nfq castigate:nf impugn:n incriminate:n indict:f
    attribute:p link:p tie:p finger:na lay+the+blame:p place+the+blame:p pin+the+blame:p point+the+finger:t sue:nf question:nw challenge:nw complain:cqu decry:na deplore:n assail:naf`,
  deny: `deny:cqkgb reject:kaq dismiss:ka dispute:ckw contest:ck disavow:kg disclaim:k disown:k repudiate:k gainsay:k counter:cqk contradict:k disagree:cqu demur:q
    rebuff:k rubbish:kna pooh-pooh:kn scoff:qtc brush+off:kn brush+aside:kn shrug+off:kn laugh+off:kn play+down:kn downplay:kn minimise:k minimize:k push+back:qt hit+back:qt
    fire+back:qt shoot+back:qt strike+back:qt retort:cq clap+back:q retract:k recant:k walk+back:kn take+back:k refute:ck rebut:k disprove:k debunk:k discredit:n dispel:k rule+out:kng
    pour+scorn+on:k cast+doubt+on:k wave+off:kn wave+away:kn bristle:qt`,
  admit: `admit:cqgku concede:cqk confess:cqugvp acknowledge:cqgkn own+up:u grant:b accept:bke recognise:bk recognize:bk let+slip:c apologise:fu apologize:fu regret:cgk allow:b plead:q`,
  insist: `claim:cqvsek insist:cqu maintain:bqk purport:v profess:cv pretend:cv boast:cqu brag:cqu vow:cvq pledge:cvkq argue:cqeu posit:ck assure:dq bluster:q gush:qu
    whine:cqu moan:cqu grumble:cqu gripe:cqu carp:u crow:cqu trumpet:nk spin:a make+out:c hold:b avow:cq contend:cq advocate:ng preach:cqu promote:na defend:nag justify:ng rationalise:n`,
  attack: `slam:naf blast:naf bash:nf lash+out:tq hit+out:tq rip:nf roast:n skewer:n savage:n lambaste:nf lambast:nf pan:na trash:n rail:tq rage:q fume:cq thunder:cq snap:q sneer:qtc jeer:q
    mock:na ridicule:naf deride:naf vilify:n excoriate:nf eviscerate:n torch:n hammer:nf bemoan:n lament:cnq knock:nf taunt:nq tease:nq insult:n disparage:n belittle:n
    attack:naf target:n tear+into:nq hound:n troll:n call+out:nf swipe:t snipe:tq poke:t`,
  praise: 'hail:na laud:nfa extol:n applaud:nf praise:nfa commend:nf welcome:nq celebrate:n salute:nf thank:fn congratulate:nf compliment:nf credit:nfp cheer:nq glorify:n trumpet:n',
  reveal: `reveal:cqkws disclose:ckw divulge:ckw expose:k uncover:k discover:cw notice:c show:cw demonstrate:c prove:c establish:b find+out:cw learn:cse
    detect:b verify:ckn bring+to+light:k`,
  confirm: `confirm:cqkwn agree:cquv concur:cqu certify:ck vouch:p back+up:k bear+out:k echo:kq second:k corroborate:k authenticate:kn validate:k stand+by:k`,
  suggest: `suggest:cqgwe imply:ce hint:cuqt indicate:cwe intimate:c signal:cv propose:cgekvn infer:c float:k put+forward:k submit:b raise:k recommend:cgkin advise:dicuqg
    point+to:n`,
  find: `find:cel conclude:cqe determine:cwe rule:ct decide:cwv judge:clw assess:cwe deduce:c diagnose:p adjudge:l uphold:k decree:c evaluate:w`,
  ask: `ask:qwdivcu order:icv demand:cvqn urge:icqdn call+for:n call+on:i request:cin require:b instruct:di direct:di beg:diq implore:diq plead:vq press:iuf query:wq quiz:u
    inquire:wuq enquire:wuq wonder:wqcu invite:i forbid:i dare:i lobby:if petition:if command:icq compel:i encourage:idn exhort:iq entreat:iq beseech:iq admonish:iq prod:i
    pressure:i push:i persuade:di convince:d appeal:pq interrogate:u solicit:n`,
  promise: `promise:cvdqk undertake:bv guarantee:ck offer:vq volunteer:vcq refuse:v decline:v threaten:vcq commit:p swear:cvq warrant:c agree:v consent:v negotiate:n`,
  comment: '',
  think: `believe:cse think:cuwse feel:cau understand:cwse consider:lcsanw regard:a view:a see:aw deem:ls assume:cse presume:cse suppose:cse imagine:cwg know:cws reckon:cs figure:cw
    guess:cw surmise:c sense:cw gather:b realise:cw realize:cw doubt:cwk remember:cwgn forget:cw conceive:a perceive:a reconsider:n misunderstand:nw contemplate:gnw
    ponder:wng weigh:wg interpret:a hold:b bet:c speculate:cqwu theorise:cu theorize:cu hypothesise:c hypothesize:c conjecture:c take+for+granted:c recall:cqgwn`,
  fear: 'fear:cnse worry:cuq dread:gn fret:cuq agonise:u agonize:u brood:u despair:uc',
  predict: `predict:cqkse forecast:ckse project:cse foresee:cn foretell:cn estimate:cse calculate:cwse extrapolate:c expect:csivne anticipate:cgnse warn:cdqut caution:cdqut prophesy:c
    envisage:gn envision:gna prognosticate:c`,
  attitude: `want:vin like:vgn dislike:gn love:vgn hate:vgn prefer:vgn favour:ng favor:ng oppose:ng support:ng back:n endorse:nafg resent:gn distrust:n mistrust:n trust:n loathe:gn
    detest:gn abhor:gn admire:nf respect:n appreciate:nwc value:n care:w wish:cv hope:cvp long:v yearn:v crave:n desire:nv approve:p disapprove:p object:p
    sympathise:p sympathize:p fawn:p despise:n cherish:n envy:n side:p champion:n rally:p spurn:n shun:n snub:n eye:n covet:n seek:vn aspire:v`,
  intention: `plan:vp intend:vg strive:v propose:v hesitate:v opt:v choose:v elect:v resolve:v vow:v decide:v consider:g debate:w refuse:v agree:v
    wait:v strategise:v conspire:v volunteer:v`,
  seem: 'seem:cvse appear:cve look:v emerge:c transpire:c',
};

/** Reporting verbs by lemma; a lemma may have several entries, particle verbs first. */
export const reportingVerbs: ReadonlyMap<string, readonly ReportingVerb[]> = readTable();

function readTable(): ReadonlyMap<string, readonly ReportingVerb[]> {
  const verbs = new Map<string, ReportingVerb[]>();
  for (const [verbClass, words] of Object.entries(table)) {
    for (const word of words.split(/\s+/)) {
      const [name = '', frames = ''] = word.split(':');
      const [lemma = '', ...particles] = name.split('+');
      if (lemma === '' || !isVerbClass(verbClass)) continue;
      const entry: ReportingVerb = { lemma, class: verbClass, frames, particle: particles.length === 0 ? undefined : particles.join(' ') };
      const known = verbs.get(lemma);
      if (known === undefined) verbs.set(lemma, [entry]);
      else if (entry.particle === undefined) known.push(entry);
      else known.unshift(entry);
    }
  }
  return verbs;
}

function isVerbClass(word: string): word is VerbClass {
  return word in table;
}
