/** Abbreviations that are written with a full stop, by what the stop tells about the end of a sentence. Data only. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Stand before a name, and so never end a sentence. */
export const titles = words(`
  mr mrs ms mx dr drs prof profs rev revd hon messrs mme mlle mons sen sens rep reps gov govs gen col lt ltc sgt capt cmdr adm maj
  cpl pvt pfc pres supt det insp dep asst atty amb sec secy st ste mt fr brig pte cllr del ald comdr msgr pvts capt
  engr barr alh pharm surv adv shri smt kum dato datuk dra sra srta sra sig dott ing mag comr asp dsp csp acp dcp igp aig sp dig ig cst sen wg flt sqn cdr lcpl
`);

/** Stand between two parts of a sentence, and so never end one. */
export const connectives = words('vs v viz cf e.g i.e ca c al approx esp incl resp');

/** Are abbreviations only before a number. */
export const counters = words('no nos p pp fig figs vol vols art arts ch sec secs para paras eq ed eds ser pt op tab col ll fol nr');

/** Are abbreviations wherever they stand, and may end a sentence. */
export const finals = words('inc corp co ltd plc bros jr sr esq etc dept dist assn est ave blvd rd univ intl natl govt ft lb lbs oz hrs mins secs approx');

/** Are abbreviations only with a capital, and never otherwise words. */
export const capitalised = words(`
  jan feb apr aug sept sep oct nov tue tues wed thu thur thurs fri
  ala ariz ark calif colo conn fla kan ky md mich minn mont neb nev okla tenn tex va vt wis wyo ont que
`);

/** Are abbreviations with a capital after a comma, a hyphen or before a number; elsewhere words or names. */
export const ambiguous = words('mar dec jun jul sat sun mon ill ind la mass miss mo ga ore pa wash del alta sask');

/** Words before which a day's time goes on: `9 a.m. Eastern`. */
export const timeZones = words('eastern central mountain pacific atlantic greenwich local today tomorrow monday tuesday wednesday thursday friday saturday sunday');
