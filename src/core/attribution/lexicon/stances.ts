/** Words inside a saying that colour it: wrongdoing, likelihood, the future. Data only. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(word => word !== ''));
}

/** Lemmas of acts that are wrong by themselves. */
export const wrongdoingVerbs = words(`
  steal defraud bribe embezzle falsify fabricate plagiarise plagiarize hack spy smuggle launder cheat dope rig forge tamper collude conspire mislead siphon loot
  abuse assault harass bully extort blackmail poison sabotage swindle overbill backdate intimidate coerce murder rape torture kidnap traffic evade infiltrate eavesdrop
  misappropriate misuse groom stalk threaten attack beat deceive lie pocket doctor perjure peddle wiretap bug surveil conceal suppress pilfer overcharge fleece dupe con scam stab lynch molest vandalise vandalize counterfeit underreport`);

/** Nouns of wrongdoing. */
export const wrongdoingNouns = words(`
  espionage spying fraud bribery corruption theft embezzlement laundering forgery collusion conspiracy sabotage interference abuse assault harassment misconduct wrongdoing negligence
  malpractice blackmail extortion murder manslaughter rape torture trafficking smuggling evasion perjury plagiarism hacking cyberattack cyberespionage intimidation coercion
  kickback kickbacks bribe bribes cover-up coverup deception deceit falsification misappropriation racketeering terrorism treason spy spies fraudster thief hacker crime crimes
  offence offense felony violation violations breach infringement discrimination racism cruelty neglect pollution dumping cartel swindle scam infiltration surveillance peddling
  stealing lying cheating bullying rigging tampering poaching looting profiteering nepotism cronyism insider-trading disinformation subversion meddling`);

/** Estimative language. */
export const likelihoodWords = words(`
  likely unlikely probable probably improbable possibly possible plausible plausibly chance chances likelihood probability certain certainly remote may might could can`);

export const assessmentVerbs = words('assess judge estimate believe think consider reckon conclude deduce infer surmise');

export const futureWords = words('will shall ’ll \'ll expect expected forecast predict');

/** Objects of `deny` and its like that make it a refusal to grant, not a denial: nothing is said. */
export const deniedGoods = words(`
  access entry bail visa visas permission planning leave admission treatment coverage asylum funding boarding right chance opportunity service request application petition appeal motion
  claimant parole promotion benefits credit loan care tenure`);

/** What one can decline to do that means saying nothing. */
export const commentVerbs = words('comment say discuss answer elaborate respond reply confirm speak provide give name identify specify talk explain address disclose');

/** Adjectives and nouns by which a claim is turned down. */
export const baselessWords = words(`
  baseless unfounded untrue groundless false fabricated meritless defamatory nonsense rubbish fanciful invented concocted fictitious bogus scurrilous libellous unsubstantiated`);

/** What one can never have done without being accused of it: seeing, hearing, being. */
export const perceivingVerbs = words(`
  see hear be experience know witness encounter feel notice think believe understand realise realize want like expect need imagine recover stop forget lose`);
