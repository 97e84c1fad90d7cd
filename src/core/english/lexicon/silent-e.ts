/** Stems of verbs, as -ed and -ing leave them, on whose lost e the last letters decide wrongly. Data only. */
function stems(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Lost an e, though their endings seldom do. */
export const stemsWithE = stems(`
  accomplic ador adher aton aw bath begrudg breath cach cajol cit clon clos cloth com becom overcom welcom compet complet delet excret concret deplor implor explor
  ignor restor scor stor bor fac conced preced reced seced imped supersed interced condon postpon phon telephon dethron hon consol parol cod decod encod erod explod implod corrod
  conven reconven interven contraven cop hop scop elop grop slop del dup dy ey hidebound cring infring imping fring bing hing ting ting spong invit incit excit unit reunit ignit recit expedit
  interfer persever rever sever loath sooth seeth teeth lath ow past tast wast bast haste past pip wip swip grip strip snip probe prob glob rob prun tun attun commun profan scal inhal exhal rout scath
  sheath shov sourc swath telecast tit vi wreath writ rewrit underwrit sit it bit mob spit despit creat recreat procreat smit quit stat restat overstat understat reinstat hat berat deflat dat updat skat grat rat narrat
`);

/** Lost none, though their endings mostly do. */
export const stemsWithoutE = stems(`
  focus refocus bias canvas caucus gas bus chorus nonplus pilot pivot ballot riot debut input output murmur sulfur collar sugar pillar victim limit visit exhibit edit audit credit orbit profit deposit
  await combat format chat what bid forbid council pencil fulfil star bar worship gossip kidnap develop program exam begin spin win thin repeat defeat rein cabin bargain hang bang gang clang
  benefit inherit inhibit prohibit exploit recruit solicit merit vomit posit
`);
