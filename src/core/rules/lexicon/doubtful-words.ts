/** Words that, alone in quotation marks, tell the reader not to believe them; and nouns beside which marks only name a thing. Data only. */

/** What somebody claims to be, to do or to give. */
export const doubtfulWords: ReadonlySet<string> = new Set(`
partner partners independent independence expert experts expertise adviser advisers advisor advisors friend friends charity charities charitable research researcher researchers study studies investigation
investigations evidence proof reform reforms security safe safety free freedom fair voluntary volunteer volunteers help aid consultation mistake mistakes accident accidents gift gifts donation donations loan loans democracy
democratic election elections journalist journalists journalism doctor doctors scientist scientists science leader leaders leadership victim victims news fact facts truth peaceful peacekeepers peacekeeping temporary
routine natural normal humanitarian justice trial confession solution solutions service services improvement improvements savings neutral objective legal legitimate cultural educational education training protection
compensation apology apologies donor donors consultant consultants consultancy fee fees bonus bonuses negotiations dialogue compromise deal ally allies protest protesters activist activists rebel rebels patriot patriots patriotic
hero heroes heroic genius brilliant progress success successful victory efficient efficiency modern modernisation modernization transparent transparency accountable open honest trusted reliable professional
professionals professor teacher student students tourist tourists diplomat diplomats businessman engineer engineers inspector inspectors inspection inspections audit audits auditor auditors review reviews report reports
green clean sustainable ethical renewable organic recycled care caring family home homes hospital school university academy institute foundation club think-tank oversight supervision regulator regulators
invitation invitations guest guests hospitality holiday holidays meeting meetings training interview interviews offer offers choice choices debate vote consent agreement agreements discount rescue rescued
museum museums hotel office offices headquarters clinic laboratory library garden park resort studio gallery villa palace restaurant café farm factory shop kitchen beach
liberated liberation referendum restructuring rationalisation clarification correction reward incentive donation contribution contributions colleague colleagues supporter supporters cure treatment therapy
`.trim().split(/\s+/u));

/** `the “save” button`: marks that name a thing. */
export const namedThings: ReadonlySet<string> = new Set(`
button tab page section option field file folder key flag column row branch class type mode feature function method command tag label category menu message error status state word words link box header heading icon
setting settings parameter variable value step stage tier level group list project plan act bill scheme movement model rule clause test theory effect doctrine syndrome generation award prize list strategy policy campaign app
tool package library script module node package protocol format attack exploit bug vulnerability role user account token string character symbol name term phrase title theme slogan hashtag sign
`.trim().split(/\s+/u));
