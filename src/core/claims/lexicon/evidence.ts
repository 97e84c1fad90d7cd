/** Words that make a sentence checkable, and words that make it somebody's view. Words only. */

/** What bodies and people do that leaves a trace: records, witnesses, victims. Dictionary forms. */
export const eventVerbs: ReadonlySet<string> = new Set(`
abandon abduct abolish acquire acquit adopt agree aid amend announce appeal appoint approve arm arrest assault attack audit auction award back ban bar bid block bomb
borrow breach bribe build buy cancel capture carry cause cease charge cheat close collapse collect collide commission complete compromise compel conceal confiscate
convict copy cost cover crash create cross cut damage deal declare decline default defeat defraud delay deliver demand demolish deny deploy deport destroy detain
develop die discharge disclose dismiss disrupt dissolve distribute donate double drop drown dump earn elect embezzle emerge employ encrypt end enforce enter erupt
escape establish evacuate evict exceed exempt exfiltrate expand expel expire explode exploit export extend fabricate fail fall falsify fell file fine fire flee flood
forbid force forge form found fund gain gather generate give grant grow hack halt halve handle harm hide hijack hire hit hold house identify impose import imprison
improve increase infect injure inspect install invest investigate invent issue jail join kidnap kill land launch launder lay lead leak lease leave lend levy license
license list load lobby lock lose maintain make manufacture merge mine mislead monitor move murder nationalise negotiate notify obtain offer open operate order
outlaw overbill overturn own pass pay pioneer plant pledge poison pollute postpone privatise process produce promise promote prosecute protest prove publish pull
purchase raid raise rebuild recall receive recruit reduce refuse register regulate reject release relocate remove rename rent repair repeal replace report require
rescue resign restore restrict retire retract return reveal rig rise rob ruin rule run sack sail sanction sell send sentence serve settle shelve ship shoot shut
sign sink smuggle spend spill split sponsor spy start steal stop store strike strip sue supply surge surrender suspend suppress tamper target tax terminate test
threaten topple total trade train transfer transmit treble triple unveil upgrade use veto violate visit vote warn win withdraw withhold wreck write
`.trim().split(/\s+/u));

/** Capability and tendency said of bodies: “can force”, “is able to”. */
export const capabilityPhrases: readonly string[] = [
  'can use', 'can force', 'can compel', 'can access', 'can read', 'can track', 'can identify', 'can order', 'can seize', 'can demand', 'can obtain', 'can be used', 'can be forced',
  'is able to', 'are able to', 'was able to', 'were able to', 'is capable of', 'are capable of', 'has the power to', 'have the power to', 'has access to', 'have access to',
  'had access to', 'has control over', 'have control over', 'is used to', 'are used to', 'is used for', 'are used for', 'was used to', 'were used to',
];

/** One thing brings about another. */
export const causalPhrases: readonly string[] = [
  'because of', 'due to', 'owing to', 'thanks to', '~lead to', '~result in', 'as a result', '~contribute to', '~give rise to', '~stem from', '~bring about', 'caused by', 'triggered by',
  '~cause', '~trigger', '~spark', '~fuel', '~reduce', '~increase', '~prevent', '~double', '~drive up', '~drive down', '~push up', '~raise the risk', '~cut the risk',
];

/** Ranks that want a list to stand on. `most` and `least` count before an adjective or adverb. */
export const superlatives: ReadonlySet<string> = new Set(`
largest biggest smallest highest lowest oldest youngest longest shortest deadliest worst fastest slowest busiest richest poorest tallest heaviest costliest earliest
deepest strongest weakest wealthiest cheapest hottest coldest driest wettest steepest sharpest bloodiest greatest furthest farthest safest rarest
`.trim().split(/\s+/u));

/** `the first time`, `the only way`, `the last word`: no rank among others is meant. Dictionary forms. */
export const commonRanked: ReadonlySet<string> = new Set(`
answer attempt bit case chance choice clue day draft edition example floor glance half hour hurdle impression instance item line look minute moment month morning name night one page paragraph part person phase place point priority problem quarter question reader reason round
section sentence sight sign stage step stop task term thing thought time way week weekend word year
`.trim().split(/\s+/u));

export const absolutes: ReadonlySet<string> = new Set('never nobody none always invariably'.split(' '));

/** Ways of saying that one is guessing. */
export const hedgePhrases: readonly string[] = [
  'perhaps', 'maybe', 'possibly', 'arguably', 'apparently', 'seemingly', 'supposedly', 'no doubt', 'presumably', 'conceivably', 'may', 'might', 'could', 'would', 'seem', '~seem', '~appear to', 'it is possible', 'it is likely', 'probably',
  'i suspect', 'i think', 'i believe', 'we believe', 'we think', 'in my view', 'in my opinion', 'to my mind', 'in our view', 'i would', 'i doubt', 'i hope', 'i fear', 'i wonder',
];

/** Judgement, not fact: what the writer makes of it. Dictionary forms. */
export const judgingWords: ReadonlySet<string> = new Set(`
absurd admirable alarming amazing amusing annoying appalling attractive awful awkward bad beautiful better bizarre bold boring brave brilliant careless charming
clever clumsy comfortable complicated convenient convincing cowardly crazy cruel curious dangerous dear decent delicious depressing desirable disappointing disgraceful
disgusting dull easy elegant embarrassing essential exciting fair familiar fascinating fine foolish forgivable fortunate funny generous gentle good great happy hard
harmless helpful honest hopeless horrible human impatient important impossible impressive inevitable inexcusable instructive interesting ironic irritating kind lazy
lovely lucky mad marvellous mean mistaken modest naive nasty natural neat necessary nice normal obvious odd ordinary painful pathetic perfect plain pleasant plausible poor
preposterous pretty proud puzzling rare reasonable regrettable relevant remarkable revealing ridiculous rude sad scandalous sensible serious shabby shameful sharp shocking
silly simple sinister sloppy sobering splendid strange striking stupid sublime suitable superb surprising suspicious telling tempting terrible thoughtful tiresome tragic
tricky trivial true ugly unacceptable uncomfortable understandable unfair unfortunate unhappy unkind unlikely unpleasant unreasonable unwise useful useless vague vain
valuable vivid vulgar welcome wicked wise wonderful worrying worse worst worth worthless worthwhile wrong
`.trim().split(/\s+/u));

/** What ought to be; a wish, a duty, advice. */
export const oughtWords: ReadonlySet<string> = new Set('should ought must shall let'.split(' '));

/** Abstract subjects of an essay: sentences about them argue rather than report. */
export const abstractSubjects: ReadonlySet<string> = new Set(`
answer argument aim approach catch challenge choice danger difference difficulty explanation goal idea irony issue key lesson logic moral mystery paradox pattern point
principle problem purpose puzzle question reason remedy result risk rule secret solution story task temptation test thing trick trouble truth upshot way
`.trim().split(/\s+/u));

/** Words that say a thing was against the law. Who says so, and on what finding? */
export const unlawfulWords: ReadonlySet<string> = new Set(['unlawful', 'unlawfully', 'illegal', 'illegally', 'fraudulent', 'fraudulently', 'corrupt', 'corruptly', 'unconstitutional', 'negligent', 'defamatory', 'libellous']);
