/** Words which, with a capital after an abbreviation or an initial, open a new sentence rather than carry on a name. Data only. */
export const sentenceStarters: ReadonlySet<string> = new Set(`
  the a an this that these those it its he she they we you his her their our your my i
  there here what when where who whom whose why how which whether while although though because since if unless until as
  but and or nor so yet for however moreover meanwhile nevertheless nonetheless therefore thus hence instead otherwise besides
  in on at by from with without under over after before during between among against across about through within despite
  some many most several few both all each every another other others any no none nobody nothing everyone someone
  also still even then now later earlier today yesterday tomorrow once only just perhaps maybe indeed
  is are was were do does did has have had can could will would should may might must not
  according asked speaking similarly finally first second third next last additionally critics officials
`.trim().split(/\s+/u));
