/** Plurals not made with -s, and nouns that end in s and are no plurals. Data only. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(`
men man|women woman|children child|people people|feet foot|teeth tooth|geese goose|mice mouse|lice louse|oxen ox|dice die|lives life|wives wife|knives knife
leaves leaf|halves half|shelves shelf|thieves thief|wolves wolf|calves calf|loaves loaf|selves self|scarves scarf|criteria criterion|phenomena phenomenon|media media
alumni alumnus|analyses analysis|crises crisis|theses thesis|hypotheses hypothesis|parentheses parenthesis|diagnoses diagnosis|emphases emphasis|oases oasis|bases base|axes axis
indices index|appendices appendix|matrices matrix|vertices vertex|curricula curriculum|memoranda memorandum|referenda referendum|strata stratum|errata erratum|bacteria bacterium|nuclei nucleus|stimuli stimulus|fungi fungus
cacti cactus|syllabi syllabus|foci focus|radii radius|lenses lens|buses bus|gases gas|viruses virus|campuses campus|bonuses bonus|statuses status|choruses chorus|consensuses consensus|biases bias|canvases canvas
heroes hero|potatoes potato|tomatoes tomato|echoes echo|vetoes veto|torpedoes torpedo|embargoes embargo|movies movie|cookies cookie|ties tie|pies pie|lies lie|zombies zombie|calories calorie|rookies rookie|selfies selfie|aunties auntie|prairies prairie|genies genie
policemen policeman|policewomen policewoman|spokesmen spokesman|spokeswomen spokeswoman|congressmen congressman|congresswomen congresswoman|businessmen businessman|businesswomen businesswoman|chairmen chairman|gunmen gunman|lawmen lawman|newsmen newsman|aldermen alderman|fishermen fisherman|firemen fireman|servicemen serviceman|grandchildren grandchild|salesmen salesman|craftsmen craftsman
`.trim().split(/[|\n]/u).map((entry): [string, string] => {
  const [plural = '', singular = ''] = entry.split(' ');
  return [plural, singular];
}));

export const singularsInS: ReadonlySet<string> = new Set(`
  news politics economics physics mathematics ethics athletics gymnastics statistics logistics series species means headquarters crossroads barracks
  gas bus lens bias atlas canvas campus status virus bonus focus process access success congress business witness press loss class mass
  analysis basis crisis thesis emphasis diagnosis hypothesis synthesis axis tennis chaos corpus consensus census surplus nexus radius genius
  cos christmas texas measles diabetes rabies mumps
`.trim().split(/\s+/u));
