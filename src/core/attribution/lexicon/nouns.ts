/** English nouns that matter to who says what: sayings, documents, forums, outlets, roles, bodies, groups. Data only. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(word => word !== ''));
}

/** Nouns that are themselves a saying or a thought: they can be denied, confirmed or repeated, and take a clause of their own. */
export const sayingNouns = words(`
  claim allegation accusation charge suggestion statement assertion denial warning concern fear view belief opinion rumour rumor notion idea criticism finding conclusion
  comment remark call demand promise pledge vow threat question suspicion hope argument contention complaint prediction forecast estimate admission confession revelation
  announcement report account story version narrative characterisation characterization speculation proposal recommendation proposition hypothesis theory insinuation implication
  assurance commitment declaration testimony judgment judgement verdict ruling decision position stance doubt worry objection protest grievance plea request appeal invitation
  apology regret condolence support opposition confidence optimism pessimism disappointment frustration dissatisfaction satisfaction outrage anger alarm dismay surprise gratitude
  involvement wrongdoing responsibility knowledge liability guilt link connection tie collusion interference misconduct impropriety fault error mistake blame innocence
  existence accuracy authenticity truth allegations plan intention resignation departure deal figure detail point criticism message reservation interest desire willingness
  sentiment slogan promise mantra refrain rationale explanation excuse answer response reply rebuttal retraction talk reference praise attack critique condemnation endorsement`);

/** Of these, the ones that stand as cue with a clause: `the claim that`, `rumours that`. */
export const clauseNouns = words(`
  claim allegation accusation charge suggestion statement assertion denial warning concern fear view belief opinion rumour rumor notion idea conclusion
  remark promise pledge vow threat suspicion hope argument contention complaint prediction forecast admission confession revelation announcement report speculation
  insinuation implication assurance declaration testimony doubt worry estimate expectation insistence accusation proposal recommendation theory hint finding
  comment assumption perception understanding feeling sense impression hypothesis assessment`);

/** Works and papers that speak: `reads the report`. */
export const documentNouns = words(`
  report filing lawsuit complaint indictment affidavit petition judgment judgement ruling decision notice minutes register record records document documents email e-mail emails
  e-mails data survey poll study review audit statement letter memo memorandum transcript manual website advisory bulletin release prospectus log logbook dossier paper
  analysis assessment briefing note notes article editorial column op-ed story book post blog tweet message paper papers questionnaire order motion brief complaint contract
  agreement plan policy figures statistics investigation inquiry probe evaluation research findings results census tally count dataset guidance guideline guidelines charter
  declaration communique communiqué presentation speech interview press video podcast advertisement ad caption headline sign inscription banner text testimony subpoena warrant
  plea suit writ summons treaty law statute act bill resolution directive regulation code clause article circular leaflet brochure newsletter factsheet index list table chart map
  timetable sheet sheets chargesheet charge-sheet ledger spreadsheet documentary foreword preface obituary dispatch cable cables correspondence inventory
  white-paper yearbook annex report card summary abstract preprint thesis manuscript draft readout transcript recording footage tape page entry accounts invoice image images logs imagery reporting intelligence intercept intercepts screenshot screenshots thread threads essay memoir diary autobiography pamphlet deposition submission photograph photographs photos`);

/** Places and gatherings where things are said: `told the court`. */
export const forumNouns = words(`
  court jury jurors tribunal inquest inquiry hearing parliament committee council meeting reporters journalists analysts investors shareholders lawmakers conference
  crowd audience supporters delegates mps senators congress senate house commission panel magistrates judge magistrate voters rally assembly legislators listeners viewers
  students workers employees colleagues staff staffers attendees commissioners councillors members deputies ministers diplomats donors fans summit forum board trial subcommittee
  correspondents aides friends interviewer host moderator press media police investigators detectives prosecutors officers agents`);

/** Of these, gatherings that make an event: the others are only who was told. */
export const eventNouns = words(`
  court jury tribunal inquest inquiry hearing parliament committee council meeting conference commission panel rally assembly summit forum trial subcommittee
  briefing call webinar debate seminar lecture symposium congress senate session ceremony interview press-conference vigil demonstration event tribunal chamber magistrates workshop hustings`);

/** Common nouns for outlets: `told the newspaper`. */
export const outletNouns = words(`
  newspaper magazine paper broadcaster newswire outlet website tabloid daily weekly channel station network journal broadsheet programme program podcast newsroom newsletter
  blog gazette show radio television tv news-agency`);

/** Places on the net where people post, by name. */
export const platformNames = words('facebook twitter x linkedin instagram tiktok telegram whatsapp mastodon bluesky youtube weibo threads reddit snapchat substack');

/** Words that make a name an outlet’s, by their form: the *Harbour Echo*, *Radio Vela*. */
export const outletWords = words(`
  times post news journal herald tribune guardian gazette chronicle telegraph radio tv television broadcasting press magazine review today daily weekly network observer echo
  standard mail mirror star sun courier dispatch record reporter wire examiner inquirer independent monitor globe register bulletin sentinel argus advertiser express mercury
  ledger packet messenger voice beacon banner clarion gleaner crier
  fm tv am newspaper newspapers newswire telegram broadcasters
  business economist insider verge intercept atlantic nation spectator statesman digest podcast newswire zeitung presse monde soir matin figaro gazeta pravda corriere
  país mundo spiegel welt newsnight panorama morning sunday saturday evening leader enquirer journalism broadcaster`);

/** Papers that speak as others do once they are the ones said to speak, and whose names mean other things elsewhere. */
export const lesserPapers = words(`
  manifest manifests return returns strategy strategies fir firs agenda agendas supplement supplements appendix booklet handbook syllabus blueprint prospectuses invoices receipts payslip payslips timesheet timesheets
  certificate certificates licence license permit permits constitution bylaws by-laws standing-orders gazetteer almanac encyclopaedia encyclopedia specification specifications protocol protocols rota rotas roster rosters
  dossiers filings diaries readings worksheet worksheets brief memos`);

/** Nouns for persons by what they do. */
export const roleNouns = words(`
  spokesperson spokesman spokeswoman representative representatives official officials lawyer lawyers attorney attorneys solicitor barrister prosecutor prosecutors counsel director
  executive chief chair chairman chairwoman chairperson president minister secretary judge officer officers analyst professor researcher founder owner manager
  coach doctor epidemiologist auditor councillor mayor sheriff campaigner economist editor engineer resident treasurer ambassador commissioner detective inspector
  adviser advisor aide ceo cfo coo cto boss head leader deputy vice-president senator congressman congresswoman governor representative lawmaker legislator mp strategist pollster
  operative staffer surrogate candidate nominee chancellor premier king queen prince princess pope bishop archbishop cardinal pastor priest rabbi imam general colonel captain
  major lieutenant sergeant admiral commander scientist historian author writer journalist reporter columnist correspondent commentator host anchor actor actress singer
  activist organiser organizer volunteer worker employee consultant contractor banker investor trader farmer teacher student nurse physician surgeon psychologist
  sociologist lecturer dean provost principal superintendent firefighter pilot sailor soldier veteran witness victim defendant plaintiff claimant complainant suspect
  accuser whistleblower neighbour neighbor relative widow widower father mother brother sister son daughter husband wife friend colleague partner associate
  driver carpenter plumber electrician mechanic cook chef baker fisherman harbourmaster curator librarian archivist architect designer developer programmer
  vicar deacon nun monk sultan emir sheikh president-elect premier-designate speaker whip ombudsman regulator registrar coroner clerk magistrate juror
  press-officer negotiator envoy diplomat attache attaché consul delegate trustee shareholder customer client patient parent tenant landlord passenger
  man woman boy girl person voter supporter critic opponent expert insider source member operator supplier clerk detective agent investigator
  spokespeople spokesmen spokeswomen technician biologist chemist physicist geologist statistician mathematician philosopher archaeologist anthropologist linguist ecologist
  botanist zoologist meteorologist virologist immunologist pathologist veterinarian vet dentist midwife paramedic therapist counsellor counselor`);

/** Persons who speak for somebody else: their words are the principal’s. */
export const mouthpieceNouns = words(`
  spokesperson spokesman spokeswoman spokespeople spokesmen spokeswomen representative representatives press-officer communications official officials lawyer lawyers attorney attorneys
  solicitor solicitors barrister counsel agent management executive executives statement office leadership delegation team`);

export const lawyerNouns = words('lawyer lawyers attorney attorneys solicitor solicitors barrister counsel');

/** Plural authorities without a name. */
export const collectiveNouns = words(`
  experts critics observers analysts commentators scholars researchers scientists academics economists historians doctors physicians lawyers campaigners activists supporters
  opponents detractors sceptics skeptics pundits insiders veterans fans users customers reviewers residents locals villagers neighbours neighbors motorists investors traders
  employees workers staff students parents voters people everyone everybody many some most few others several republicans democrats conservatives liberals lawmakers
  senators politicians ministers officials authorities diplomats investigators aides executives officers police prosecutors witnesses leaders groups companies studies reports
  journalists reporters media strategists advocates environmentalists families victims survivors farmers teachers nurses unions members delegates candidates
  americans europeans citizens taxpayers consumers engineers specialists practitioners opposition rivals allies colleagues friends both neither all
  activists organisers organizers protesters demonstrators developers managers owners passengers pilots sailors soldiers`);

/** Unnamed sources. */
export const anonymousNouns = words('source sources insider insiders whistleblower whistleblowers informant informants');

/** Common nouns for bodies: `the agency` is one that the draft has named. */
export const bodyNouns = words(`
  agency service company firm group ministry department bureau office authority committee commission council court tribunal bank fund union association organisation organization
  party university institute institution foundation charity hospital school police force army navy government administration campaign team club federation alliance board
  watchdog regulator corporation operator airline manufacturer maker retailer supplier contractor start-up startup business giant subsidiary arm unit carrier
  outlet newspaper magazine broadcaster paper website publisher laboratory lab observatory parliament senate congress assembly council secretariat consortium cooperative
  body command movement front prosecution defence
  brewery shipyard port airport museum academy college cartel network lobby coalition delegation embassy mission directorate inspectorate prosecutor judiciary
  nonprofit non-profit ngo startup conglomerate provider utility lender insurer developer builder chain platform forwarder shipper exchange society trust`);

/** Words that make a name a body’s. */
export const bodyWords = words(`
  service services agency ministry company group inc ltd llc plc gmbh corp corporation university committee party bank department bureau office authority commission council court
  tribunal fund union association organisation organization institute institution foundation hospital school police force army navy government administration board federation
  alliance center centre society trust holding holdings partners industries logistics airlines airways energy systems technologies laboratories lab laboratory parliament
  senate congress assembly house league club network coalition consortium secretariat directorate inspectorate college academy museum observatory institute directorate
  shipping freight motors pharma pharmaceuticals insurance capital ventures foods chemicals steel mining telecom electric software media studios records press
  brothers sons associates international worldwide global limited cooperative co airport port harbour harbor campaign team front movement congregation church diocese`);

/** Times that stand like names beside a speaker: `Ruiz on Tuesday said`. */
export const timeWords = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight
  morning afternoon evening night week month year decade weekend noon midnight spring summer autumn fall winter later earlier again once now then recently meanwhile
  mondays tuesdays wednesdays thursdays fridays saturdays sundays jan feb mar apr jun jul aug sep sept oct nov dec century hour minute day days weeks months years hours`);

export const titleWords = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative gov governor president minister mayor judge justice captain capt col colonel gen general lt
  sgt sergeant maj major adm admiral rev reverend father sister pope bishop archbishop cardinal king queen prince princess chancellor sheriff inspector detective constable
  commissioner secretary ambassador councillor chairman chairwoman director chief officer superintendent hon supt cllr mp
  engr barr barrister comrade sp asp csp dsp acp alhaji alhaja hajia hajiya mallam otunba arc surv pharm canon archdeacon dean bro pastor elder prophet imam sheikh sheik rabbi msgr
  cdr cmdr brig pc ds dci dcs esq honourable honorable justices prefect baron baroness count countess duke duchess`);

/** Words that say she or he by themselves. */
export const genderedWords: ReadonlyMap<string, 'she' | 'he'> = new Map([
  ...[...words(`ms mrs miss mme lady dame sister mother daughter aunt niece wife widow grandmother granddaughter stepmother stepdaughter queen princess duchess baroness countess empress
    spokeswoman chairwoman businesswoman policewoman congresswoman councilwoman actress waitress landlady saleswoman sportswoman stateswoman woman girl nun abbess alhaja hajia hajiya
    madam madame senhora señora frau headmistress heroine bride girlfriend mum mom ex-wife alderwoman assemblywoman camerawoman horsewoman midwife`)].map(word => [word, 'she'] as const),
  ...[...words(`mr mister sir lord father brother son uncle nephew husband widower grandfather grandson stepfather stepson king prince duke baron count emperor spokesman chairman
    businessman policeman congressman councilman waiter landlord salesman sportsman statesman man boy monk abbot alhaji mallam senhor señor herr headmaster groom boyfriend dad ex-husband
    alderman assemblyman cameraman fisherman horseman fireman postman pope cardinal imam sultan emir sheikh`)].map(word => [word, 'he'] as const),
]);

/** Relations by which a person is introduced. */
export const kinNouns = words(`
  mother father sister brother son daughter wife husband widow widower aunt uncle niece nephew cousin grandmother grandfather grandson granddaughter twin sibling spouse fiancé fiancée
  girlfriend boyfriend friend neighbour neighbor colleague partner stepson stepdaughter stepmother stepfather child parent`);

/** Nouns for businesses. */
export const firmNouns = words(`
  company firm business corporation manufacturer maker retailer supplier contractor start-up startup giant subsidiary carrier airline brewery shipyard conglomerate provider utility lender
  insurer developer builder chain forwarder shipper operator bank ltd llc plc inc gmbh limited holdings group brothers sons partners`);

/** Nouns for public bodies and others that are no business. */
export const publicNouns = words(`
  agency ministry department bureau office authority committee commission council court tribunal parliament senate congress assembly board police force army navy government administration
  directorate inspectorate secretariat regulator watchdog prosecutor judiciary embassy mission university school college academy union party jury ombudsman command parish church service
  services institute`);

/** Of the nouns for bodies, those by which a body may be called whatever its name. */
export const looseBodyNouns = words(`
  company firm business corporation manufacturer maker retailer supplier contractor start-up startup giant carrier airline conglomerate provider operator insurer lender developer builder chain
  group organisation organization agency service regulator watchdog ministry department authority body charity bank utility shipper forwarder`);
