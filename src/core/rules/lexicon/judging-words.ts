/** Words by which a writer judges while seeming to report. Data only. */

/** At the head of a sentence with a comma, they tell the reader what to think of it. */
export const openingJudgements: ReadonlySet<string> = new Set([
  'clearly', 'obviously', 'notably', 'undoubtedly', 'unsurprisingly', 'interestingly', 'ironically', 'tellingly', 'predictably', 'conveniently', 'shockingly', 'astonishingly', 'incredibly',
  'inexplicably', 'disturbingly', 'alarmingly', 'outrageously', 'regrettably', 'sadly', 'laughably', 'curiously', 'suspiciously', 'evidently', 'indisputably', 'unquestionably', 'plainly', 'remarkably',
  'tragically', 'unfortunately', 'fortunately', 'thankfully', 'mercifully', 'worryingly', 'troublingly', 'inevitably', 'rightly', 'surprisingly', 'amazingly', 'absurdly', 'ludicrously', 'bizarrely', 'amusingly', 'strangely', 'oddly', 'naturally', 'arguably',
  'appallingly', 'scandalously', 'shamefully', 'disgracefully', 'cruelly', 'miraculously', 'cynically', 'depressingly', 'dismayingly', 'scarily', 'frighteningly', 'horrifyingly', 'unbelievably', 'hilariously', 'pathetically', 'unforgivably',
]);

/** Of those, the ones that between commas only point at an example, `one town, notably, refused`, or at what can be seen. */
export const pointingAdverbs: ReadonlySet<string> = new Set(['notably', 'evidently', 'plainly', 'naturally', 'arguably', 'remarkably']);

/** Between the parts of a verb, or before what somebody is said to be. */
export const sentenceAdverbs: ReadonlySet<string> = new Set([
  'clearly', 'obviously', 'undoubtedly', 'unsurprisingly', 'indisputably', 'unquestionably', 'shockingly', 'conveniently', 'inexplicably', 'ironically', 'predictably', 'plainly',
]);

/** With these `clearly` says how well a thing is seen or put: `clearly marked`. */
export const mannerWords: ReadonlySet<string> = new Set([
  'visible', 'marked', 'labelled', 'labeled', 'defined', 'stated', 'identified', 'written', 'seen', 'heard', 'understood', 'set', 'explained', 'shown', 'communicated', 'distinguished', 'audible', 'legible',
  'separated', 'documented', 'indicated', 'described', 'articulated', 'outlined', 'expressed', 'displayed', 'specified', 'signposted', 'delineated', 'distinguishable', 'identifiable', 'recognisable', 'spelled', 'spelt', 'laid', 'see', 'show', 'state', 'define', 'distinct', 'demarcated', 'demonstrated', 'worded', 'recognizable', 'readable', 'presented', 'spoken',
]);

/** Labels that stand before a noun and say what the reader is to think of it. */
export const labels: ReadonlySet<string> = new Set([
  'controversial', 'notorious', 'infamous', 'disgraced', 'embattled', 'beleaguered', 'scandal-hit', 'scandal-ridden', 'scandal-plagued', 'self-styled', 'shadowy', 'shocking', 'toothless', 'draconian', 'sinister', 'shameful', 'outrageous', 'disgraceful',
  'appalling', 'ludicrous', 'farcical', 'laughable', 'cynical', 'shameless', 'brazen', 'hapless', 'bumbling', 'so-called', 'disastrous', 'pathetic', 'scandalous', 'despicable', 'deplorable', 'spineless', 'feckless', 'clueless', 'inept', 'heartless', 'callous', 'absurd', 'reckless', 'bungling', 'staggering', 'whopping', 'eye-watering', 'paltry', 'measly',
]);

/** Praise that no source could bear out. */
export const puffery: ReadonlySet<string> = new Set([
  'world-class', 'cutting-edge', 'groundbreaking', 'ground-breaking', 'legendary', 'iconic', 'renowned', 'world-renowned', 'prestigious', 'visionary', 'state-of-the-art', 'best-in-class', 'market-leading', 'industry-leading', 'unparalleled', 'unrivalled', 'unrivaled',
  'game-changing', 'trailblazing', 'breathtaking', 'stunning',
]);

/** Idioms that charge somebody with sloth or blindness. */
export const idioms: readonly (readonly string[])[] = [
  ['asleep', 'on', 'the', 'job'], ['asleep', 'at', 'the', 'wheel'], ['needless', 'to', 'say'], ['it', 'goes', 'without', 'saying'], ['not', 'worth', 'the', 'paper'],
];
