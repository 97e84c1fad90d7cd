/** English words by which persons are titled and described: honorifics, offices, ranks, trades that are one another’s kind. Data only. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(word => word !== ''));
}

/** Honorifics and ranks of the world’s newsrooms that stand before a name and are no part of it. */
export const honorifics = words(`
  shri shrimati sri smt smti kumari thiru tmt selvi pandit swami maulana mufti ustad baba sadhu
  chief mazi igwe oba eze otunba prince princess senhor senhora señor señora signor signora monsieur madame mme mlle herr frau fräulein mevrouw meneer
  tuan datuk dato datin tun puan encik haji ustaz fr msgr mgr vicar det supt insp cpl lcpl pte cmdt brig comdt garda asi psi adgp dgp dig igp acp ssp wdr dep asst assoc hon honble
  coroner magistrate eng ir mama mzee bwana cr clr ald mdm ven adv advocate comm brigadier sqn flt dc wpc wdc pcso vice-president vice-chancellor vice-chairman councilor alderman bailiff midshipman commodore squadron marshal`);

/** Of titles, those that only address and name no post. */
export const addressing = words(`
  mr mrs ms miss mx dr sir dame lord lady hon honourable honorable honble shri shrimati sri smt smti kumari thiru tmt selvi engr eng ir barr comrade alhaji alhaja hajia hajiya mallam otunba chief mazi arc surv
  pharm adv esq mama baba mzee bwana señor señora signor signora monsieur madame mme mlle herr frau fräulein mevrouw meneer senhor senhora tuan datuk dato datin tun puan encik haji sir madam bro brother`);

/** Offices of which newsrooms give only the letters, and the posts that they mean. */
export const officeInitials: ReadonlyMap<string, readonly string[]> = new Map([
  ['ppro', ['spokesman', 'spokeswoman', 'spokesperson']], ['pro', ['spokesman', 'spokeswoman', 'spokesperson']], ['io', ['officer', 'inspector', 'detective']], ['sho', ['officer', 'inspector']], ['dpo', ['officer']], ['ocs', ['officer']],
  ['cp', ['commissioner']], ['cj', ['justice']], ['cm', ['minister']], ['pm', ['minister']], ['dg', ['director', 'director-general']], ['md', ['director']], ['ceo', ['executive']], ['cfo', ['officer']], ['coo', ['officer']], ['da', ['attorney', 'prosecutor']],
]);

/** What follows a name in court: `, prosecuting,`, `, defending,`. */
export const courtParts = words('prosecuting defending');

/** Verbs that say what somebody is by what he does: `who chairs the group`, `who teaches history`. */
export const postVerbs = words('chair lead head run teach manage represent own edit direct command coach captain found co-found oversee practise practice study farm research supervise advise serve');

/** Letters after a name. */
export const lettersAfter = words('kc qc sc san mp mps mep mla mlc mlas mhr tds td msp ms mk mca phd obe mbe cbe am ao jp rsm frs ias ips ifs retd esq psm');

/** Last words of offices: `Resident Electoral Commissioner`, `Public Works Minister`, `Director of Public Prosecutions`. */
export const offices = words(`
  minister secretary commissioner president vice-president governor director chairman chairwoman chairperson chair chief officer superintendent inspector ambassador senator chancellor
  vice-chancellor spokesman spokeswoman spokesperson general executive premier treasurer registrar comptroller controller attorney coordinator administrator mayor councillor editor
  manager leader whip speaker judge justice magistrate coroner sheriff prosecutor consul envoy permanent-secretary ombudsman principal taoiseach tánaiste sarpanch collector
  accountant-general undersecretary solicitor-general`);

/** What an office is over, where it begins the name that follows: `Superintendent of | Police R. Vela`. */
export const officeFields = words('police state staff prosecutions defence defense excise customs prisons schools education works labour labor health finance justice trade');

/** Words for one kind of person, each list’s members answering to its first word and to each other where the kind is all that is known. */
const kinds: readonly (readonly [string, string])[] = [
  ['officer', 'officer policeman policewoman detective constable sergeant inspector superintendent pc wpc dc ds di dci dcs dsupt sp asp dsp csp acp dig garda det sgt insp supt cpl asi psi ssp wdc deputy sheriff trooper'],
  ['detective', 'detective dc ds di dci dcs det investigator'],
  ['policeman', 'policeman policewoman constable sergeant inspector pc wpc dc ds di garda'],
  ['lawyer', 'lawyer barrister solicitor attorney counsel advocate silk kc qc sc san barr barrister prosecutor defender esq'],
  ['barrister', 'barrister counsel kc qc sc silk advocate barr'],
  ['counsel', 'counsel barrister kc qc sc silk advocate san lawyer attorney'],
  ['practitioner', 'lawyer barrister solicitor attorney counsel advocate san barr doctor'],
  ['silk', 'kc qc sc silk san'],
  ['prosecutor', 'prosecutor prosecuting district-attorney state-attorney county-attorney da dpp'],
  ['judge', 'judge justice magistrate'],
  ['jurist', 'judge justice'],
  ['politician', 'minister mp senator sen councillor cllr mayor governor lawmaker legislator congressman congresswoman td mla msp mep mk premier chancellor president candidate mlc leader'],
  ['lawmaker', 'lawmaker legislator mp senator sen congressman congresswoman representative rep mla td msp mep hon honourable honorable deputy mhr mlc mca'],
  ['legislator', 'lawmaker legislator mp senator sen congressman congresswoman representative rep mla td msp mep hon mhr mlc mca'],
  ['councillor', 'councillor councilor cllr alderman councilman councilwoman'],
  ['senator', 'senator sen'], ['governor', 'governor gov'], ['mayor', 'mayor'], ['minister', 'minister'],
  ['academic', 'academic professor prof lecturer researcher scientist historian economist sociologist anthropologist scholar fellow linguist criminologist psychologist philosopher'],
  ['don', 'professor prof lecturer dr doctor'],
  ['scholar', 'scholar professor prof lecturer historian researcher fellow linguist philosopher'],
  ['professor', 'professor prof'], ['lecturer', 'lecturer'], ['researcher', 'researcher scientist fellow postdoc'],
  ['scientist', 'scientist biologist chemist physicist geologist hydrologist ecologist botanist zoologist meteorologist virologist immunologist oceanographer volcanologist seismologist climatologist glaciologist'],
  ['executive', 'executive ceo cfo coo cto director manager boss chairman chairwoman president'],
  ['boss', 'boss ceo executive director manager chairman chairwoman chief head owner commander commissioner governor mayor superintendent'],
  ['businessman', 'businessman ceo founder owner executive director entrepreneur developer industrialist magnate tycoon'],
  ['businesswoman', 'businesswoman ceo founder owner executive director entrepreneur developer'],
  ['official', 'official secretary commissioner director commander administrator superintendent registrar inspector'],
  ['chief', 'chief ceo head'], ['ceo', 'ceo executive'], ['chairman', 'chairman chair chairperson'], ['chairwoman', 'chairwoman chair chairperson'],
  ['spokesman', 'spokesman spokesperson'], ['spokeswoman', 'spokeswoman spokesperson'], ['spokesperson', 'spokesperson spokesman spokeswoman'],
  ['doctor', 'doctor dr physician surgeon gp consultant pathologist psychiatrist paediatrician pediatrician cardiologist oncologist epidemiologist'],
  ['physician', 'physician doctor dr surgeon gp'], ['surgeon', 'surgeon'], ['pathologist', 'pathologist'],
  ['priest', 'priest rev reverend father fr canon vicar monsignor msgr mgr'], ['cleric', 'cleric rev reverend father fr bishop archbishop imam sheikh sheik canon vicar pastor mufti maulana archdeacon dean'],
  ['clergyman', 'rev reverend father fr bishop archbishop canon vicar pastor'], ['pastor', 'pastor rev reverend'], ['vicar', 'vicar canon rev reverend'], ['bishop', 'bishop archbishop'],
  ['soldier', 'soldier private pte corporal cpl lance sergeant captain capt major colonel col lieutenant lt'],
  ['commander', 'commander cdr cmdr colonel col general gen brigadier brig'], ['captain', 'captain capt skipper'], ['skipper', 'skipper captain capt'],
  ['writer', 'writer author novelist poet journalist columnist essayist playwright biographer'], ['author', 'author writer novelist historian'],
  ['journalist', 'journalist reporter correspondent editor columnist'], ['reporter', 'reporter journalist correspondent'],
  ['campaigner', 'campaigner activist organiser organizer'], ['activist', 'activist campaigner organiser organizer'],
  ['teacher', 'teacher headteacher principal headmaster headmistress schoolteacher'], ['head', 'head headteacher headmaster headmistress'],
  ['trader', 'trader vendor seller shopkeeper hawker merchant stallholder'], ['farmer', 'farmer grower rancher crofter'],
  ['engineer', 'engineer engr'], ['architect', 'architect arc'], ['surveyor', 'surveyor surv'], ['pharmacist', 'pharmacist pharm'], ['nurse', 'nurse matron'],
  ['ruler', 'chief oba eze emir sultan igwe king obi traditional-ruler'], ['monarch', 'king queen oba emir sultan'],
  ['accused', 'defendant'], ['defendant', 'defendant'], ['suspect', 'suspect defendant'], ['witness', 'witness'], ['eyewitness', 'eyewitness witness'],
  ['expert', 'expert professor prof researcher scientist analyst consultant specialist'], ['analyst', 'analyst strategist economist'], ['economist', 'economist'],
];

const kindsByWord: ReadonlyMap<string, ReadonlySet<string>> = new Map(kinds.map(([word, members]) => [word, words(members)]));

/** Titles as they are written short, and the words they stand for. */
export const fullTitles: ReadonlyMap<string, string> = new Map(([
  ['col', 'colonel'], ['gen', 'general'], ['capt', 'captain'], ['lt', 'lieutenant'], ['sgt', 'sergeant'], ['maj', 'major'], ['cmdr', 'commander'], ['cdr', 'commander'], ['supt', 'superintendent'], ['insp', 'inspector'],
  ['det', 'detective'], ['rev', 'reverend'], ['fr', 'father'], ['prof', 'professor'], ['dr', 'doctor'], ['sen', 'senator'], ['gov', 'governor'], ['rep', 'representative'], ['cllr', 'councillor'], ['cr', 'councillor'],
  ['engr', 'engineer'], ['eng', 'engineer'], ['adm', 'admiral'], ['brig', 'brigadier'], ['barr', 'barrister'], ['amb', 'ambassador'], ['pc', 'constable'], ['wpc', 'constable'], ['dc', 'detective'], ['ds', 'detective'], ['di', 'detective'],
  ['dci', 'detective'], ['surv', 'surveyor'], ['pharm', 'pharmacist'], ['sheikh', 'cleric'], ['imam', 'cleric'], ['cpl', 'corporal'], ['pte', 'private'],
] as const));

/** Whether one who is called `described` may be called `word`. */
export function mayBeCalled(word: string, described: ReadonlySet<string>): boolean {
  const members = kindsByWord.get(word);
  if (members === undefined) return false;
  for (const one of described) if (members.has(one)) return true;
  return false;
}

/** By which words those are described who may be called `word`. */
export function describedAs(word: string): ReadonlySet<string> {
  return kindsByWord.get(word) ?? none;
}

const none: ReadonlySet<string> = new Set();

/** Nouns for persons of whom a place, a court or a story has its own: `the mayor`, `the witness` may be somebody not named so far. */
export const situated = words(`
  judge minister president premier mayor governor coroner prosecutor defendant accused witness victim suspect complainant plaintiff claimant chairman chairwoman chair chief director secretary commissioner
  king queen prince princess pope ambassador officer detective inspector constable sergeant policeman policewoman official lawyer barrister solicitor attorney counsel advocate spokesman spokeswoman spokesperson
  bishop archbishop sheriff leader caller driver pilot captain skipper doctor teacher principal headteacher head editor manager owner boss foreman clerk registrar bailiff magistrate juror foreperson interpreter
  translator interviewer host moderator source informant insider whistleblower expert analyst author reporter journalist correspondent neighbour neighbor landlord landlady caretaker cleaner guard receptionist
  nurse surgeon pathologist paramedic firefighter soldier general colonel commander chancellor speaker whip candidate nominee opponent rival successor predecessor deputy assistant aide adviser advisor
  husband wife brother sister son daughter boy girl child baby passenger customer client patient buyer seller tenant resident voter student pupil worker employee colleague friend partner stranger gunman attacker
  bomber robber thief burglar killer murderer arsonist founder investor shareholder auditor regulator ombudsman supplier contractor operator developer member user applicant appellant respondent petitioner
  executive ceo representative delegate envoy diplomat consul attache treasurer trustee curator warden ranger keeper postman conductor referee umpire coach trainer jockey bride groom best-man priest vicar imam rabbi
  pastor nun monk sultan emir sheikh person individual party human intruder hacker`);

/** Nouns that call back whoever was last spoken of, though the draft has not called them so: nobody is introduced by them with `the`. */
export const recallingNouns = words(`
  father mother grandfather grandmother great-grandmother great-grandfather widow widower pensioner retiree veteran native teenager youth divorcee bachelor newlywed survivor
  singer actor actress novelist poet footballer striker midfielder goalkeeper athlete sprinter cyclist swimmer boxer golfer politician academic businessman businesswoman entrepreneur
  octogenarian septuagenarian nonagenarian billionaire millionaire magnate tycoon mum dad parent incumbent frontrunner front-runner first-timer newcomer graduate alumnus`);

/** Every noun above that says what a person is. */
export const personWords: ReadonlySet<string> = new Set([...situated, ...recallingNouns, ...kinds.flatMap(([word, members]) => [word, ...words(members)])]);
