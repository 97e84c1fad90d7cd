/** Words by which a sentence leans on the one before it. Words only; `~word` stands for any form of it. */

/** Works and records that can be what was just cited. Dictionary forms. */
export const documentNouns: ReadonlySet<string> = new Set(`
account accord advisory affidavit agreement analysis annex appendix article assessment audit bill book booklet brief briefing broadcast bulletin bylaw catalogue census chart charge-sheet
charter chronicle circular code communique complaint contract conviction correspondence dataset data database decision declaration decree deed dictionary directive directory document
documentary dossier draft edition e-mail email entry estimate evidence exhibit experiment file filing finding forecast form guidance guide guideline handbook history index indictment inspection instruction
interview inventory invoice judgement judgment law lawsuit leaflet ledger letter list log logbook magazine manual manuscript map measurement memo memoir memorandum message minutes model monograph motion
newsletter note notice notification opinion order page pamphlet paper paragraph petition plan plea poll post poster presentation press-release profile programme project proposal prospectus protocol questionnaire
receipt record recording register registry regulation release report resolution result review ruling sample schedule scheme screenshot section sentence series sheet source spreadsheet standard
statement statistic statute study submission summary survey table tape telegram test testimony text thesis timetable transcript treatise treaty trial update verdict video volume warrant website
will witness-statement work writ writing figure number
`.trim().split(/\s+/u));

/** Parts of a work, said without its name: `Page 14 lists`, `An appendix gives`. */
export const partNouns: ReadonlySet<string> = new Set('page table figure paragraph section appendix annex chapter footnote line entry clause article item schedule exhibit slide column row'.split(' '));

export const personPronouns: ReadonlySet<string> = new Set('he she his her him'.split(' '));
export const thingPronouns: ReadonlySet<string> = new Set('it its'.split(' '));
export const pluralPronouns: ReadonlySet<string> = new Set('they their them both neither'.split(' '));

/** Reckoning on from what was just given. */
export const reckoningStarts: readonly string[] = [
  'that is', 'that was', 'that makes', 'that means', 'that leaves', 'that works out', 'that amounts', 'that compares', 'together', 'taken together', 'in all', 'in total', 'altogether', 'the total', 'the difference', 'the rest', 'the remainder', 'the remaining',
  'the other', 'the others', 'of these', 'of those', 'of them', 'of the', 'half of them', 'most of them', 'some of them', 'none of them', 'all of them', 'another', 'a further', 'the same', 'the first', 'the second', 'the third', 'the former', 'the latter',
  'a year earlier', 'the year before', 'the comparable', 'by comparison', 'at that rate', 'on average', 'in other words', 'this includes', 'these include', 'those include', 'among them', 'among these', 'this compares',
];

/** The sentence names whose word the one before it is. */
export const comingFromStarts: readonly string[] = [
  'so ~say', 'so ~write', 'so ~claim', 'so ~run', 'so ~go', 'that is what', 'that was what', 'this is what', 'this was what', 'that , at least', 'this , at least', 'such is the view', 'such was the view', 'that is the view', 'that was the view', 'that is the finding', 'that was the finding',
  'that is the conclusion', 'that was the conclusion', 'that is according to', 'that was according to', 'this is according to', 'that , according to', 'all this is according to', 'the figures come from', 'the figures are from', 'the numbers come from', 'the numbers are from', 'the data come from', 'the data are from',
  'this is based on', 'the details come from', 'this comes from', 'that comes from', 'all of this comes from', 'all this comes from', 'these figures come from', 'these figures are from', 'those figures come from', 'those figures are from', 'these numbers come from', 'these numbers are from', 'source :', 'sources :',
];

/** The sentence speaks of what the one before it gave; where it is sourced, so is that. */
export const backwardStarts: readonly string[] = [
  'these figures', 'those figures', 'these numbers', 'those numbers', 'this figure', 'that figure', 'this account', 'that account', 'this section draws', 'both figures', 'all the figures', 'the figures come', 'the numbers come', 'the data come', 'this comes', 'that comes', 'all of this',
];

/** Somebody said it before a court or a forum, and the writer was there. */
export const forumPhrases: readonly string[] = [
  'jury ~hear', 'jurors ~hear', 'court ~hear', 'tribunal ~hear', 'inquest ~hear', 'inquiry ~hear', 'hearing ~hear', 'panel ~hear', 'committee ~hear', 'meeting ~hear', 'magistrates ~hear', 'judge ~hear', 'jury was told', 'jury were told', 'jurors were told', 'court was told', 'tribunal was told', 'inquest was told',
  'inquiry was told', 'hearing was told', 'committee was told', 'panel was told', 'meeting was told', 'magistrates were told', 'told the jury', 'told jurors', 'told the court', 'told a court', 'told the tribunal', 'told the inquest', 'told an inquest', 'told the inquiry', 'told the hearing', 'told magistrates', 'told the judge',
];

/** Reporting words so plain that a sentence with one is somebody’s word even where nobody could tell whose. */
export const plainReports: readonly string[] = [
  'according to', 'as reported by', 'as reported in', 'reported by', 'in the words of', 'in the view of', 'in the opinion of', 'as cited in', 'quoted by', 'quoted in', 'cited by', 'citing', 'data from', 'figures from', 'statistics from', 'told the', 'told reporters', 'reportedly', 'allegedly', 'is said to',
  'are said to', 'was said to', 'were said to', 'is believed to', 'are believed to', 'is thought to', 'are thought to', 'is understood to', 'is reported to', 'was reported to', 'are reported to', 'has been reported', 'have been reported', 'records show', 'figures show', 'data show', 'documents show', 'filings show',
  'records showed', 'figures showed', 'data showed', 'documents showed', 'filings showed', '~say that', '~report that', '~state that', '~argue that', '~find that', '~show that', '~conclude that', '~claim that', '~suggest that', '~note that', '~write that', '~announce that', '~confirm that', '~estimate that', '~warn that',
  '~reveal that', '~indicate that', '~believe that', '~acknowledge that', '~admit that', '~explain that', '~testify that', '~allege that', 'alleged that', '~insist that', '~predict that', '~determine that', '~observe that', '~record that', '~deny that', '~demonstrate that', '~establish that', '~assess that', '~judge that', '~rule that',
];
