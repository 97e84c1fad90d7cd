/** Endings of verb stems that lost an e before -ed and -ing (`accus-`, `clos-`), where the letters alone would not tell. Data only. */
export const stemsWithE: ReadonlySet<string> = new Set(`
  accus advis amaz analys announc argu arrang arriv assum balanc bak battl believ blam brib car caus ceas chang charg chas cit clos compar compet compil complet compos
  conced conclud confin confus consol consum cooperat creat curs decid declar declin defin delet deni deriv describ deserv desir devot dictat din disclos discourag dispos disput
  divid doubl driv eas embrac emerg encourag endors enforc engag enrag ensur envisag escap estimat evok examin exchang excit exclud excus execut expos fac fad fil finaliz financ fir fix-
  forc fram fus gaz giv glanc gor grav guid hav hir hop hous ignor imagin impos improv includ increas induc infring injur inquir inspir insur interven invad invit invok involv
  issu judg juxtapos laps leav lik liv los lov lur mak manag matur measur mov nam not notic nurtur observ oblig operat oppos outrag outlin overrid pac pictur plac pledg pos
  practic prais prepar presid pressur presum prevail- produc propos prosecut prov provid provok pursu rac rais rat reac- rebuk receiv recit reconcil recogniz reduc refin refus reinforc releas reliev
  reliv reloc remov renounc replac requir rescu resembl reserv resolv respons- restor retir reveng revers revis reviv ris rul sav scar schedul scor secur seiz sens separat serv settl shap shar
  shov silenc sketch- smil smok solv sourc spar squeez stag star- stat stor strik struggl suppos surg surviv tak tast telephon them tir trac trad translat troubl tun typ unit urg us
  utiliz valu ventur vot vow- wag wak war- wav welcom whin wip wir writ yok-
`.trim().split(/\s+/u).filter((stem) => !stem.endsWith('-')));
