/** Words for wrongdoing and for the stages of being accused of it. Words only; verbs in dictionary form. */

/** Deeds that are wrong whatever their object. */
export const wrongVerbs: ReadonlySet<string> = new Set(`
abduct assault backdate grope massacre mis-sell pillage plunder ransack lynch deceive dupe entrap hoodwink torch blackmail bribe bug bully burgle cheat coerce con collude conspire cyberbully defraud embezzle extort falsify flout double-bill fleece gaslight harass intimidate launder loot misappropriate mislead misuse
molest murder overbill overcharge perjure plagiarise plagiarize poison pressure rape rob sabotage scam smuggle stalk steal short-change swindle torture traffic vandalise vandalize wiretap
`.trim().split(/\s+/u));

/** Deeds that are wrong with some objects or particles only: verb → words of which one must follow within a few. */
export const wrongWithObject: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['spy', 'on'],
  ['lie', 'to about under'],
  ['tamper', 'with'],
  ['hack', 'into phone phones account accounts server servers network networks email emails e-mail e-mails computer computers system systems database website'],
  ['forge', 'signature signatures document documents invoice invoices certificate certificates passport passports licence licences permit permits paper papers receipt receipts record records will cheque cheques book books ledger ledgers deed deeds minutes letter letters prescription prescriptions log logs timesheets test tests order orders visa visas'],
  ['fake', 'certificate certificates result results invoice invoices signature signatures document documents record records review reviews data evidence test tests log logs minutes timesheets inspection inspections letter letters reference references paper papers'],
  ['fabricate', 'evidence result results data story stories quote quotes claim claims invoice invoices figures record records testimony'],
  ['doctor', 'figures records results documents photograph photographs footage minutes invoices accounts log logs'],
  ['rig', 'vote votes election elections ballot tender tenders bid bids contest market auction count price prices'],
  ['cook', 'books accounts figures numbers results readings data'],
  ['massage', 'figures numbers results readings data accounts statistics'],
  ['manipulate', 'figures results readings data accounts records market markets prices vote votes'],
  ['pad', 'invoices invoice expenses bills payroll accounts claims timesheets'],
  ['inflate', 'invoices invoice expenses bills payroll accounts claims timesheets hours turnover'],
  ['skim', 'money funds cash takings profits wages tips'],
  ['cover', 'up'],
  ['conceal', 'payment payments evidence documents losses loss fault faults defect defects truth ownership assets debt debts income spill crash leak ownership money book books ledger ledgers report reports study studies results findings complaint complaints records from'],
  ['hide', 'payment payments evidence documents losses fault faults defect defects truth ownership assets debt debts income money profits book books ledger ledgers log logs report reports study studies results findings complaint complaints audit records cash file files from'],
  ['destroy', 'evidence documents records files e-mails emails ledger ledgers log logs registers minutes footage tapes invoices'],
  ['shred', 'evidence documents records files ledger ledgers log logs registers minutes footage tapes invoices'],
  ['suppress', 'evidence report findings results complaint complaints'],
  ['withhold', 'evidence documents wages'],
  ['evade', 'tax taxes duty duties sanctions customs'],
  ['dodge', 'tax taxes duty duties sanctions'],
  ['dump', 'waste sewage sludge chemicals asbestos oil toxic'],
  ['siphon', 'off money funds cash'],
  ['divert', 'money funds cash donations fuel aid medicine medicines supplies grain rice cement relief'],
  ['pocket', 'money funds cash donations fee fees proceeds deposits wages rents'],
  ['plant', 'evidence'],
  ['intercept', 'letters calls e-mails emails messages'],
  ['break', 'law laws rules curfew ban embargo sanctions regulations code contract'],
  ['breach', 'sanctions embargo law laws rules curfew regulations contract'],
  ['violate', 'sanctions embargo law rules regulations rights'],
  ['kill', 'wife husband mother father neighbour partner colleague girlfriend boyfriend daughter son'],
  ['abuse', 'child children pupils boys girls patients prisoners residents staff office position detainees women'],
  ['beat', 'prisoner prisoners detainee detainees wife tenants workers staff children pupils protesters students suspect suspects women villagers girlfriend daughter son inmates migrants'],
  ['fix', 'prices match matches'],
  ['exploit', 'workers labourers migrants children'],
  ['leak', 'secrets figures bid bids tender tenders questions exam'],
  ['sell', 'secrets stolen fake counterfeit contaminated forged'],
  ['pass', 'secrets'],
  ['buy', 'vote votes councillors silence testimony'],
  ['pay', 'bribe bribes kickback kickbacks'],
  ['take', 'bribe bribes kickback kickbacks cash backhander backhanders bung bungs'],
  ['accept', 'bribe bribes kickback kickbacks cash backhander backhanders bung bungs'],
  ['bury', 'report reports study studies trial trials result results finding findings complaint complaints audit evidence survey memo warnings'],
  ['burn', 'evidence ledger ledgers log logs records files registers minutes footage tapes invoices'],
  ['wipe', 'evidence ledger ledgers log logs records files registers minutes footage tapes invoices'],
  ['erase', 'evidence ledger ledgers log logs records files registers minutes footage tapes invoices'],
  ['delete', 'evidence ledger log logs records footage minutes'],
  ['alter', 'ledger log logs records minutes invoices invoice figures readings results certificate certificates evidence footage'],
  ['steer', 'contract contracts order orders tender tenders grant grants'],
  ['funnel', 'money funds cash contracts contract grants'],
  ['keep', 'money cash proceeds takings deposits difference ransom ransoms bribes'],
  ['collect', 'ransom ransoms bribes kickbacks'],
  ['demand', 'ransom bribe bribes kickback kickbacks'],
  ['threaten', 'witness witnesses staff workers tenants villagers residents reporter reporters journalist journalists whistleblower'],
  ['tap', 'phone phones telephone telephones'],
  ['overstate', 'profit profits revenue revenues earnings assets figures turnover sales income'],
  ['fiddle', 'expenses books figures meter meters accounts'],
  ['silence', 'witness witnesses critics whistleblower whistleblowers'],
  ['set', 'fire ablaze alight'],
  ['ignore', 'warning warnings'],
  ['receive', 'bribe bribes kickback kickbacks backhander backhanders bung bungs'],
].map(([verb, words]) => [verb ?? '', new Set((words ?? '').split(' '))]));

/** `paid off two officers`, `tipped off the traders`: whom one buys or warns by a verb with `off`. A loan is paid off too, and the police are tipped off. */
export const wrongOff: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['pay', 'officer official inspector police policeman judge witness minister clerk guard councillor juror jury regulator auditor referee magistrate'],
  ['buy', 'officer official inspector police policeman judge witness minister clerk guard councillor juror jury regulator auditor referee magistrate critic'],
  ['tip', 'suspect dealer gang trader smuggler poacher target'],
].map(([verb, words]) => [verb ?? '', new Set((words ?? '').split(' '))]));

/** Verbs that make somebody a part of the wrong that is their object: `ran the racket`, `took part in a fraud`. */
export const partakingVerbs: ReadonlySet<string> = new Set(`
abet arrange bankroll commit direct engage finance fund instigate lead mastermind mount orchestrate order organise organize oversee participate perpetrate plan plot run share sponsor stage take
`.trim().split(/\s+/u));

/** Of these the particles that must stand between the verb and its object: `took part in`, `engaged in`. */
export const partakingParticles: ReadonlyMap<string, string> = new Map([['take', 'part in'], ['engage', 'in'], ['participate', 'in'], ['share', 'in']]);

/** With these objects the deed is a figure of speech. */
export const figurativeObjects: ReadonlySet<string> = new Set('show scene limelight thunder heart hearts march glance glances kiss base sleep time moment atmosphere well debate relations mind minds attention headlines lunch look death fate time gravity age'.split(' '));

export const wrongNouns: ReadonlySet<string> = new Set(`
abduction arson assault atrocity battery blackmail bribe bribery bribes bullying burglary collusion conspiracy corruption cover-up coercion cyberattack doping embezzlement espionage extortion falsification
forgery fraud genocide hacking harassment intimidation kickback kickbacks kidnapping larceny laundering libel looting malpractice manslaughter misappropriation misconduct misuse murder negligence
nepotism perjury plagiarism price-fixing racketeering rape robbery sabotage sedition slander smuggling spying stalking tampering tax-dodging terrorism theft thefts torture trafficking treason vandalism
vote-rigging war-crimes wiretapping wrongdoing racket rackets scam scams ponzi abuse interference eavesdropping overbilling killing killings massacre massacres execution executions lynching cartel
`.trim().split(/\s+/u));

/** Names for people that already say guilty: nobody in particular is accused by using one in general. */
export const guiltNouns: ReadonlySet<string> = new Set(`
abuser accomplice arsonist attacker blackmailer burglar con-man conman criminal crook culprit embezzler extortionist forger fraudster gang gangster gunman hacker hijacker intruder killer kingpin launderer liar looter
mobster murderer offender paedophile perpetrator pirate plagiarist poacher poisoner predator rapist robber saboteur scammer smuggler spy stalker swindler terrorist thief thieves thug trafficker traitor vandal
`.trim().split(/\s+/u));

/** Verbs that accuse, by the rung of the ladder they stand on. The object is accused. */
export const accusingVerbs: ReadonlyMap<string, 1 | 2 | 3 | 4 | 5> = new Map([
  ['monitor', 1], ['scrutinise', 1], ['scrutinize', 1], ['investigate', 2], ['probe', 2], ['question', 2], ['accuse', 3], ['suspect', 3], ['blame', 3], ['implicate', 3], ['denounce', 3],
  ['charge', 4], ['indict', 4], ['sue', 4], ['prosecute', 4], ['arraign', 4], ['convict', 5], ['jail', 5], ['imprison', 5], ['sentence', 5],
]);

/** Nouns that accuse: `allegations against X`, `the case against X`. */
export const accusingNouns: ReadonlyMap<string, 1 | 2 | 3 | 4 | 5> = new Map([
  ['allegation', 3], ['accusation', 3], ['suspicion', 3], ['complaint', 3], ['investigation', 2], ['inquiry', 2], ['probe', 2], ['lawsuit', 4], ['charge', 4], ['indictment', 4], ['case', 4], ['conviction', 5], ['verdict', 5],
]);

/** The state stands behind these: who accuses is plain. */
export const courtStage: readonly string[] = [
  'charged with', '~charge', '~indict', '~prosecute', 'on trial', 'stood trial', 'stands trial', 'stand trial', 'faces trial', 'faces charges', 'faced charges', 'face charges', 'counts of', 'count of', 'found guilty', 'pleaded guilty', 'pleaded not guilty', 'pleads guilty', 'was convicted', 'were convicted', '~convict',
  'was sentenced', 'were sentenced', '~sentence', 'was jailed', 'were jailed', '~arraign', 'was arrested', 'were arrested', '~arrest', 'on suspicion of', 'found liable', 'was acquitted', '~acquit', 'was cleared', 'were cleared', 'was extradited', 'was remanded', 'judge', 'prosecution',
];

/** A finding has been made; to report it is not to accuse. */
export const findingPhrases: readonly string[] = [
  '~convict', 'found guilty', 'pleaded guilty', 'pleads guilty', '~plead guilty', 'was sentenced', 'were sentenced', 'found liable', 'struck off', 'the court found', 'a court found', 'the tribunal found', 'a tribunal found', 'the jury found', 'a jury found', 'the judge found', 'the court ruled', 'a court ruled',
  'the judge ruled', 'the inquiry found', 'the inquiry concluded', 'the regulator found', 'admitted', 'has admitted', 'confessed', 'was fined', 'were fined',
];

/** Nobody is accused where it is said that there is no ground to. */
export const clearingPhrases: readonly string[] = [
  'no evidence', 'no suggestion', 'no indication', 'no sign', 'no proof', 'not suggested', '~acquit', '~clear', '~exonerate', '~absolve', 'innocent', 'did not find', 'found no', 'found nothing', '~deny', '~reject', '~dismiss', 'without evidence', 'wrongly', 'falsely', '~withdraw', '~drop the', 'was dropped', 'were dropped',
];
