/** Nouns that name bodies and people who act, in the singular. Words only. */

/** Bodies: a statement about one can be checked. */
export const bodyNouns: ReadonlySet<string> = new Set(`
abattoir academy administration agency airline airport alliance ambassador army arsenal assembly association authority bakery bank battalion board body
branch brewery brigade broadcaster brokerage builder bureau business cabinet campaign carrier cartel casino chain chamber charity church clinic club coalition
college commission committee community company conglomerate consortium constabulary consulate contractor cooperative corporation council county court customs
dealership defendant department depot developer diocese directorate distributor district embassy employer enterprise exchange exporter factory faculty
federation festival firm fishery fleet force forum foundation franchise fund gang giant government group guild hospital hotel hub importer industry inquest
inquiry institute institution insurer intelligence investor jury laboratory lab league lender library lobby maker manufacturer market marina mill mine ministry
mission monastery monopoly mosque museum navy network newspaper nursery office operator orchestra organisation organization outlet owner
panel parish parliament partnership party pharmacy plant platform police port practice prison producer programme program project prosecution prosecutor
provider publisher quarry railway rebel refinery regime regiment registry regulator republic restaurant retailer school senate service ship shipper shipyard
shop site society squad startup state station studio subsidiary supermarket supplier surgery syndicate team tenant terminal theatre theater town treasury
tribunal trust union unit university utility vendor venue vessel village warehouse watchdog wholesaler yard youth zoo
malware botnet ransomware implant loader trojan backdoor exploit server domain attacker actor operator victim campaign
`.trim().split(/\s+/u));

/** People by what they do. */
export const roleNouns: ReadonlySet<string> = new Set(`
accountant activist administrator adviser advisor agent aide analyst applicant archaeologist architect archivist artist auditor author banker barrister bishop
broker builder buyer campaigner candidate captain cardiologist chair chairman chairwoman chancellor chef chief claimant cleaner clerk coach colonel commander
commissioner conductor constable consultant contractor cook coroner councillor counsel courier creditor curator customer dealer dean defendant deputy designer
detective developer diplomat director doctor donor driver economist editor employee engineer executive expert farmer financier fisherman firefighter foreman
founder general geologist governor guard harbourmaster head hacker headteacher historian householder inspector insider insurer investigator investor janitor
journalist judge juror keeper labourer landlord lawmaker lawyer leader lecturer lieutenant magistrate manager mayor mechanic member merchant midwife
minister nurse officer official ombudsman operator owner paramedic partner passenger patient pharmacist physician pilot planner player politician premier
president priest principal producer professor programmer prosecutor publisher pupil rector regulator representative reporter researcher resident scientist secretary
senator sergeant shareholder sheriff skipper smuggler solicitor specialist speaker spokesman spokesperson spokeswoman spy staff steward student supervisor supplier
surgeon surveyor teacher technician tenant tester trader trainer treasurer treasurer trustee tutor vet vicar victim volunteer voter whistleblower witness worker
`.trim().split(/\s+/u));

/** Who speaks for a body: “X representatives” is X. */
export const speakingRoles: ReadonlySet<string> = new Set(`
representative spokesman spokeswoman spokesperson lawyer solicitor attorney counsel barrister management executive official director manager press-office agent staff board
advocate publicist adviser advisor
`.trim().split(/\s+/u));

/** Courts and the state’s accusers: where they charge, convict or sentence, the accuser is known. */
export const courtNouns: ReadonlySet<string> = new Set(`
court judge jury jurors tribunal magistrate magistrates prosecutor prosecutors prosecution police crown indictment inquest inquiry arbitrator regulator ombudsman coroner
state authorities investigators customs auditor auditors
`.trim().split(/\s+/u));
