/** Words about people who speak without a name: who they are, why no name is given, and what they should not say of others. Data only. */

/** Who would know, and could lose by being known. A resident or a passer-by is asked in the street and needs no reason. */
export const insiders: ReadonlySet<string> = new Set([
  'manager', 'official', 'employee', 'colleague', 'aide', 'insider', 'diplomat', 'executive', 'staffer', 'crew', 'source', 'adviser', 'advisor', 'director', 'clerk', 'nurse', 'technician', 'consultant', 'soldier',
  'contractor', 'accountant', 'bookkeeper', 'secretary', 'inspector', 'supervisor', 'operative', 'banker', 'trader', 'broker', 'pilot', 'sailor', 'whistleblower', 'person', 'associate', 'intermediary', 'informant', 'assistant', 'analyst', 'recruiter', 'investigator', 'rival', 'competitor', 'supplier', 'apprentice', 'guide', 'cook', 'crewman', 'porter', 'tutor', 'servant', 'cleaner', 'foreman', 'caretaker', 'warder', 'paramedic', 'surgeon', 'dispatcher', 'midwife', 'planner', 'lobbyist', 'trustee', 'lawmaker', 'legislator', 'councillor', 'minister',
]);

/** Who is seen and heard in the street as often as they are asked: only with a rank or a past are they sources. */
export const rankAndFile: ReadonlySet<string> = new Set(['officer', 'guard', 'soldier', 'agent', 'worker', 'driver', 'engineer', 'detective']);

export const ranks: ReadonlySet<string> = new Set(['senior', 'former', 'retired', 'serving', 'veteran', 'high-ranking', 'top', 'chief', 'ex']);

/** Who was there, and has nothing to lose by a name that the writer would have to explain: `a former pupil`. */
export const bystanders: ReadonlySet<string> = new Set(['resident', 'pupil', 'student', 'neighbour', 'neighbor', 'customer', 'patient', 'tenant', 'passenger', 'visitor', 'lodger', 'friend', 'boyfriend', 'girlfriend', 'wife', 'husband', 'lover', 'classmate', 'player', 'member', 'minister', 'president', 'champion', 'one', 'home', 'site', 'school', 'club']);

/** `asked not to be named`, `on condition of anonymity`. */
export const namelessWords: ReadonlySet<string> = new Set(['anonymity', 'anonymous', 'anonymously', 'unnamed', 'named', 'identified', 'identify', 'identity', 'name', 'names']);

/** Beside one of those they say why. */
export const reasonWords: ReadonlySet<string> = new Set([
  'because', 'as', 'since', 'fear', 'fears', 'fearing', 'feared', 'authorised', 'authorized', 'unauthorised', 'unauthorized', 'permitted', 'allowed', 'cleared', 'retaliation', 'reprisal', 'reprisals', 'sensitive', 'sensitivity', 'protect', 'safety', 'risk',
  'lose', 'discuss', 'describe', 'speak', 'talk', 'order', 'ordered', 'court', 'judge', 'law', 'lawyers', 'contract', 'given', 'due', 'afraid', 'worried', 'so', 'policy', 'ongoing', 'citing',
]);

/** Nouns that disparage whoever is called by them. */
export const insultNouns: ReadonlySet<string> = new Set(`
crook liar cheat thief fraud coward bully tyrant dictator clown idiot fool moron joke disgrace disaster embarrassment snake rat monster psychopath sociopath narcissist egomaniac nightmare parasite charlatan conman con-man
hypocrite thug pig weasel puppet laughing-stock buffoon amateur lightweight sham front shambles racket gangster swindler scoundrel brute sleaze creep loser failure menace predator racist sexist misogynist drunk addict traitor stooge crony
shark vulture viper leech worm toad rogue villain imbecile halfwit oaf lout bigot fanatic zealot despot autocrat quack backstabber fraudster chancer spiv crank fantasist has-been butcher vampire
`.trim().split(/\s+/u));

/** Adjectives that disparage. */
export const insultAdjectives: ReadonlySet<string> = new Set(`
incompetent corrupt crooked dishonest lazy useless arrogant toxic stupid vindictive unhinged delusional clueless spineless ruthless cruel callous greedy unfit untrustworthy sleazy paranoid abusive shameless deceitful two-faced
unstable erratic hopeless inept racist sexist malicious manipulative cowardly pathetic despicable disgraceful rotten sadistic tyrannical egotistical narcissistic dim-witted thick crazy insane hated vain petty spiteful slippery greasy pompous vicious treacherous
`.trim().split(/\s+/u));

/** Whose anonymous words are themselves what is studied. */
export const studiedSpeakers: ReadonlySet<string> = new Set(['reviewer', 'respondent', 'participant', 'user', 'customer', 'commenter', 'player', 'interviewee', 'subject', 'informant', 'poster', 'character', 'narrator']);
