/** Frequent function words that show in which language a draft is written. Words that two of the lists share count for both. Data only. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

export const englishFunctionWords = words(`
  the of and to in is was for that on with as it by be are this from at an or not have has had were which their they he she his her its
  but been will would can could there when who what if more about also than we you our your my into after all these those some because
`);

/** Of other languages in Latin letters, together: French, Spanish, Portuguese, Italian, German, Dutch, Scandinavian, Polish, Czech and more. */
export const foreignFunctionWords = words(`
  le la les des du un une et est que qui dans pour sur pas plus par avec ce cette il elle nous vous sont ont aux mais ou leur ses comme été
  el los las del una y es en por con para se su al lo como más pero sus este esta fue son ha muy también
  o os um uma e do da dos das em no na não que com mais foi ao pelo pela são seu sua ele
  il di che è per non con della del dei delle gli nel alla anche sono come questo più ma
  der die das und ist von zu den mit sich des auf für nicht ein eine dem als auch es war werden aus er hat dass sie nach wird bei einer
  de het een en van dat niet zijn op te voor met aan er maar om ook als dan bij nog uit door naar werd wordt heeft
  och att det som en på är av för den med till inte har om ett var jag og ikke til af er at fra vi han på
  w i na z że się do nie to jest jak o od po za przez są ale przy oraz a v se že je si s ve pro jako by které byl
  jsou není nebo však také tak jeho může která který které být bylo jsem při až bez nad pod jen už když aby této tento této ze ke ku své sou bola sú ako pri
  ja on ei se että oli mutta kun bir ve bu için ile da de olarak çok și este cu în nu pe sunt și az a hogy és nem
`);

/** Whole words that are English and stand in the foreign list too say nothing. */
export const sharedWords = words('a i o on to at do he an as in is was we no me for from by van den die her man war era come pro');
