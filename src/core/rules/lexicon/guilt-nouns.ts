/** Nouns that find somebody guilty, words that say so of nobody in particular, and words of a conviction. Data only. */

export const guiltNouns: ReadonlySet<string> = new Set([
  'fraudster', 'conman', 'con-man', 'thief', 'spy', 'killer', 'murderer', 'rapist', 'crook', 'swindler', 'scammer', 'arsonist', 'stalker', 'embezzler', 'terrorist', 'gangster', 'mobster', 'smuggler', 'trafficker', 'robber', 'burglar', 'kidnapper', 'shark', 'slayer',
  'extortionist', 'blackmailer', 'hacker', 'paedophile', 'pedophile', 'abuser', 'forger', 'kingpin', 'poisoner', 'attacker', 'gunman', 'shooter', 'bomber', 'assassin', 'fixer', 'dealer', 'launderer', 'bribe-taker', 'trickster', 'strangler', 'plagiarist', 'doper',
]);

/** `ethical hacker`, `convicted fraudster`, `identity thief protection`: before the noun they take the charge away, or settle it. */
export const settlingWords: ReadonlySet<string> = new Set(['convicted', 'ethical', 'white-hat', 'fictional', 'self-confessed', 'self-described', 'former', 'jailed', 'unknown', 'unidentified', 'lone', 'potential', 'would-be', 'real', 'another', 'any', 'every', 'no']);

/** In a draft that holds one of these, somebody was found guilty. */
export const verdictWords: ReadonlySet<string> = new Set(['convicted', 'conviction', 'convictions', 'guilty', 'sentenced', 'jailed', 'imprisoned']);

/** In the sentence, these too. */
export const convictionWords: ReadonlySet<string> = new Set(['convicted', 'conviction', 'guilty', 'sentenced', 'jailed', 'imprisoned', 'admitted', 'pleaded', 'pled', 'confessed']);
