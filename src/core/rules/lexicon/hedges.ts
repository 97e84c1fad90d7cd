/** Words that leave a thing open, and words of looking into it. Data only. */

/** In a source’s words: it does not claim more than this. */
export const sourceHedges: ReadonlySet<string> = new Set([
  'possible', 'possibly', 'potential', 'potentially', 'alleged', 'allegedly', 'suspected', 'apparent', 'apparently', 'may', 'might', 'could', 'suggest', 'suggests', 'suggested', 'preliminary', 'provisional', 'unconfirmed', 'unverified', 'likely', 'probably', 'probable', 'appears', 'appear', 'seems',
  'perhaps', 'reportedly', 'believed', 'thought', 'tentative', 'tentatively', 'unclear', 'indicates', 'indicate', 'presumably', 'purported',
]);

/** In the sentence: any of these keeps it open. */
export const keptHedges: ReadonlySet<string> = new Set([
  ...sourceHedges, 'can', 'would', 'should', 'suggesting', 'indicating', 'indicated', 'signs', 'sign', 'hint', 'hints', 'hinted', 'suspects', 'suspect', 'suspicion', 'fears', 'fear', 'believes', 'believe', 'thinks', 'investigating', 'investigate', 'investigated', 'investigation', 'inquiry', 'probe', 'looking', 'reviewing',
  'review', 'examining', 'examined', 'whether', 'if', 'risk', 'claims', 'claimed', 'alleges', 'alleging', 'allege', 'estimate', 'estimated', 'estimates', 'roughly', 'associated', 'association', 'linked', 'link', 'unproven', 'draft', 'early', 'uncertain', 'question', 'questions', 'doubt', 'hypothesis', 'speculated', 'proposed', 'argues', 'argued',
  'possibility', 'chance', 'maybe', 'supposedly', 'considered', 'considers', 'planned', 'not', 'no', 'n\'t', 'n’t', 'denied', 'denies', 'hopes', 'plausible', 'plausibly', 'assess', 'assessed', 'judged', 'tends', 'tend', 'correlated', 'correlates', 'initial', 'interim',
]);

/** A body that does no more than these has found nothing yet. */
export const investigatingWords: ReadonlySet<string> = new Set([
  'investigating', 'investigate', 'investigates', 'investigation', 'reviewing', 'review', 'reviews', 'examining', 'examine', 'inquiry', 'enquiry', 'probe', 'probing', 'looking', 'assessing', 'checking', 'monitoring', 'possible', 'conclusion', 'questions', 'audit', 'studying', 'suspicion', 'suspicions', 'preliminary', 'detect',
]);
