/** How sentences that need no source begin or read. Words only; `~word` stands for any form of it. */

/** Furniture of a page. Matched at the start of a sentence without a verb of its own, or of a whole short passage. */
export const boilerplateStarts: readonly string[] = [
  'follow me', 'follow us', 'you might also like', 'you may also like', 'leave a comment', 'leave a reply', 'read more', 'read also', 'see also', 'share this', 'sign up', 'subscribe',
  'click here', 'related posts', 'related articles', 'related stories', 'filed under', 'posted in', 'posted on', 'posted by', 'tags', 'tagged', 'categories', 'advertisement', 'all rights reserved',
  'copyright', 'terms of use', 'privacy policy', 'photo', 'photos', 'photograph', 'picture', 'image', 'images', 'credit', 'source', 'sources', 'illustration', 'video', 'watch', 'listen',
  'by', 'words by', 'pictures by', 'edited by', 'reporting by', 'written by', 'additional reporting', 'editing by', 'update', 'updated', 'last updated', 'published', 'first published', 'contact',
  'continue reading', 'table of contents', 'comments', 'donate', 'support us', 'join us', 'print', 'e-mail', 'email', 'skip to', 'back to', 'more from', 'next', 'previous', 'tlp',
];

/** The writer corrects, or says where the writer stands. */
export const noticeStarts: readonly string[] = [
  'correction', 'corrections', 'clarification', 'disclosure', 'disclosures', 'editor \'s note', 'editors \' note', 'author \'s note', 'note', 'full disclosure', 'disclaimer', 'an earlier version',
  'a previous version', 'this article was', 'this article has been', 'this article is', 'this article uses', 'this story was', 'this story has been', 'this piece was', 'this page was', 'this post was', 'this note',
  'the author is', 'the author was', 'the author has', 'the author owns', 'the author received', 'the authors declare', 'the writer is', 'conflict of interest', 'names have been changed',
  'some names have been changed', 'all names', 'translations are', 'all translations', 'quotations are', 'acknowledgements', 'source summary', 'sources and methods', 'methodology', 'confidence', 'key judgements', 'key judgments',
];

/** The sentence leads the reader along and asserts nothing. */
export const discourseStarts: readonly string[] = [
  'here is', 'here are', 'here \'s', 'here we', 'that is where', 'this is where', 'that is why', 'that is how', 'this is how', 'this is why', 'that \'s why', 'which brings', 'that brings', 'this brings', 'back to',
  'so far so good', 'so much for', 'now to', 'first things first', 'consider', 'take the', 'take for', 'imagine', 'suppose', 'picture', 'think of', 'recall', 'remember', 'note that', 'bear in mind', 'let us', 'let \'s',
  'in other words', 'to put it', 'put another way', 'put differently', 'put simply', 'that is to say', 'to sum up', 'in short', 'in summary', 'to conclude', 'in conclusion', 'more on that', 'more of that', 'as we shall see',
  'as we will see', 'as noted above', 'as discussed', 'as described above', 'what follows', 'the following', 'this section', 'this chapter', 'this paper', 'this article', 'this report', 'this essay', 'this piece', 'this document', 'this assessment',
  'the rest of this', 'the next section', 'below is', 'below are', 'above is', 'see the', 'see section', 'the question is', 'the question was', 'the answer is', 'the answer was', 'the point is', 'the trouble is', 'the catch is',
  'the problem is', 'the truth is', 'the fact is', 'the irony is', 'none of this', 'all of this', 'all this', 'all that', 'it gets', 'it does not end', 'it did not end', 'then there is', 'then there are', 'then there was', 'then came', 'and yet',
  'so it', 'so there', 'enter the', 'not so', 'no such luck', 'why it matters', 'what to know', 'what we know', 'what happens next', 'the odd part', 'this matters', 'that matters', 'it matters', 'there is more', 'there was more', 'one thing is',
  'the stakes', 'it is worth', 'it \'s worth', 'worth noting', 'granted', 'fair enough', 'of course',
];

/** Meanings of words. Anywhere in the first half of the sentence, after a noun. */
export const definitionPhrases: readonly string[] = [
  'here means', 'refers to', 'is defined as', 'are defined as', 'is the term for', 'is shorthand for', 'stands for', 'is short for', 'is the name for', 'means that', 'denotes', 'is a word for', 'are known as',
  'is known as', 'is called', 'are called', 'is the practice of', 'is the process of', 'is a technique', 'is a method', 'is a type of', 'is a kind of', 'is a form of', 'are a type of', 'are a kind of', 'is the study of', 'is jargon for',
  'is a measure of', 'is any', 'by which we mean', 'by which i mean', 'we call', 'i call', 'we define', 'we use the term',
];

/** What the whole world knows and nobody cites: history and nature at large. */
export const generalKnowledge: readonly string[] = [
  'world war', 'cold war', 'berlin wall', 'french revolution', 'industrial revolution', 'roman empire', 'moon landing', 'solar system', 'the sun', 'the moon', 'the tides', 'leap year', 'speed of light', 'boiling point',
  'northern hemisphere', 'southern hemisphere', 'middle ages', 'great depression', 'the renaissance', 'the alphabet', 'the atlantic ocean', 'the pacific ocean', 'ice age',
];

/** Where things lie and what they are part of: any map shows it. Dictionary forms of verbs, then fixed phrases. */
export const geographyPhrases: readonly string[] = [
  '~lie on', '~lie in', '~lie between', '~lie at', '~lie north', '~lie south', '~lie east', '~lie west', '~lie off', '~border', '~flow into', '~flow through', '~run through', '~stand on the', 'is the capital', 'is a city', 'is a town', 'is a village',
  'is a river', 'is a port', 'is an island', 'is a country', 'is a county', 'is a province', 'is a suburb', 'is in the north', 'is in the south', 'is in the east', 'is in the west', 'is on the coast', 'is on the river', 'is located', 'is situated', '~overlook',
  'is a district', 'is a region', 'is a municipality', 'is a neighbourhood', 'is a parish', 'kilometres from', 'miles from', 'kilometres north', 'kilometres south', 'kilometres east', 'kilometres west', 'miles north', 'miles south', 'miles east', 'miles west',
];

/** The writer saw, heard, asked or did it. */
export const ownWorkPhrases: readonly string[] = [
  'i ~visit', 'we ~visit', 'i ~ask', 'we ~ask', 'i ~meet', 'we ~meet', 'i ~see', 'we ~see', 'i ~watch', 'we ~watch', 'i ~hear', 'we ~hear', 'i ~count', 'we ~count', 'i ~walk', 'i ~speak', 'we ~speak', 'i ~interview', 'we ~interview', 'i ~read', 'we ~read', 'i ~obtain',
  'we ~obtain', 'i ~review', 'we ~review', 'i ~contact', 'we ~contact', 'i ~approach', 'we ~approach', 'i ~write to', 'we ~write to', 'i ~call', 'we ~call', 'i ~phone', 'we ~phone', 'i ~put', 'we ~put', 'i ~find', 'we ~find', 'i ~check', 'we ~check', 'i ~test', 'we ~test', 'we ~analyse',
  'we ~analyze', 'we ~measure', 'we ~use', 'we ~collect', 'we ~compare', 'we ~run', 'i ~run', 'we ~observe', 'we ~identify', 'we ~track', 'we ~show', 'we ~present', 'we ~propose', 'we ~develop', 'we ~examine', 'we ~report', 'we ~describe', 'we ~estimate', 'we ~train', 'we ~evaluate',
  'told me', 'told us', 'tells me', 'tells us', 'showed me', 'showed us', 'shows me', 'shows us', 'said to me', 'asked me', 'wrote to me', 'wrote to us', 'e-mailed me', 'emailed me', 'told this', 'seen by this', 'seen by us', 'seen by me', 'reviewed by this', 'obtained by this',
  'sent to this', 'shared with this', 'shared with us', 'shown to this', 'shown to me', 'in an interview with this', 'in an interview with me', 'in an interview with us', 'asked by this', 'invited me', 'led me', 'met me', 'hands me', 'handed me', 'in front of me', 'beside me', 'in our data', 'our analysis', 'our measurements',
  'our results', 'our data', 'our experiments', 'our tests', 'our count', 'our survey',
];

/** A scene: bodies, weather, light, rooms. Dictionary forms of verbs that only a witness can report and nobody would contest. */
export const sceneVerbs: ReadonlySet<string> = new Set(`
blink breathe chew cough dance doze drift drip fidget flicker frown gaze gesture giggle glance glow grin grip hesitate hum kneel laugh lean light linger mutter nod pause peer perch pour
rustle scratch shake shiver shrug sigh sip sit sketch smell smile smoke snore sob squint squat stand stare stir stretch stroll sweat tap unfold unlock wave weep whisper whistle wipe yawn
`.trim().split(/\s+/u));

/** Public speech and appearance: the sentence itself says who did it and before whom. Dictionary forms. */
export const publicActs: ReadonlySet<string> = new Set(`
acknowledge address admire admonish advocate air announce answer apologise apologize appeal appear applaud argue ask attend blast campaign caution champion chide comment compare complain compliment condemn congratulate criticise criticize debate decry defend
demand denounce describe detail dine discuss echo elaborate embrace emphasise emphasize endorse explain express greet highlight insult interview introduce invite jeer joke lament lecture liken lobby meet mention mock name note object oppose
outline petition pitch plead pledge praise preach press promise promote propose protest question quip rally reassure recall recommend reference reiterate repeat reply respond salute scold shout speak stress support talk taunt tease thank tout
tweet underline underscore urge view vow warn welcome wonder
`.trim().split(/\s+/u));

/** What was said, as a noun: `Her remarks came a day after`, `He made the pledge at a dinner`. */
export const speechNouns: ReadonlySet<string> = new Set(`
accusation address admission allegation announcement answer apology appeal appearance argument assertion attack call charge claim comment complaint concern criticism decision declaration demand denial exchange explanation interview invitation message plea pledge
point post promise proposal question reaction remark reply request response speech statement suggestion talk testimony threat tweet visit vow warning word
`.trim().split(/\s+/u));

/** How a work is described: what it holds, and when it came out. Dictionary forms. */
export const describingVerbs: ReadonlySet<string> = new Set(`
appear argue begin carry collect compare comprise conclude conduct consist contain cover date deal depict describe detail discuss draw end examine feature focus follow give hold include interview list name note offer open outline play print publish quote read
record refer release run sample say screen set show shoot span start tell title trace translate use view write
`.trim().split(/\s+/u));

/** Works that anybody can look up. Dictionary forms. */
export const workNouns: ReadonlySet<string> = new Set(`
ad advert advertisement album article audit bill book booklet brief broadcast catalogue chapter clip column commercial dataset diary document documentary draft edition editorial email e-mail essay exhibition feature film footage form guide
guideline interview issue leaflet letter manual manuscript map memo memoir message minutes note notice novel op-ed page paper paragraph petition photo photograph play podcast poem poll poster programme proposal questionnaire recording report resolution review screenplay
script section series song speech spot spreadsheet statement story study summary survey table text thesis trailer transcript translation treaty tweet version video website
`.trim().split(/\s+/u));

/** What is traded on an exchange. `Stock` and `price` are left out: goods and rents have those too. */
export const tradedNouns: ReadonlySet<string> = new Set('share index futures gilt bond equity gas oil crude wheat copper gold silver'.split(' '));

export const tradedMoney: ReadonlySet<string> = new Set('sterling pound dollar euro yen rupee naira franc yuan rouble ruble krona krone lira peso currency'.split(' '));

/** How prices move. */
export const pricedVerbs: ReadonlySet<string> = new Set('fall rise close open trade slip gain drop climb jump slide tumble surge ease edge dip recover rally lose add plunge soar end finish settle weaken strengthen'.split(' '));

export const haltingVerbs: ReadonlySet<string> = new Set('halt suspend resume stop restart pause'.split(' '));

/** Papers by which parties are bound. */
export const agreementNouns: ReadonlySet<string> = new Set('truce ceasefire treaty accord agreement contract lease licence license permit deal charter pact constitution convention protocol statute bylaw covenant tender specification'.split(' '));

/** Those who act in a court, and what a court does. */
export const courtFolk: ReadonlySet<string> = new Set('judge magistrate jury juror witness court tribunal coroner bench hearing trial inquest recorder sheriff prosecution defence defense clerk'.split(' '));

export const procedureVerbs: ReadonlySet<string> = new Set('adjourn send remand open resume continue close rise sit give hear grant refuse list fix swear discharge retire return bail call excuse dismiss postpone begin end'.split(' '));

/** What the law does with a person in public before anything is decided. */
export const laidBeforeCourt: ReadonlySet<string> = new Set('charge arraign remand bail'.split(' '));
