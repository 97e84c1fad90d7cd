/** Words beside a deed that make it a wrong one. Words only. */

/** How it was done says that it was not allowed. */
export const unlawfulManners: ReadonlySet<string> = new Set('illegally unlawfully illicitly fraudulently corruptly dishonestly knowingly'.split(' '));

/** What the law asks for, in the singular: to act without it is a breach. */
export const lacking: ReadonlySet<string> = new Set('permit licence license permission warrant authorisation authorization tender signature'.split(' '));

/** What is done to evidence so that nobody sees it. Dictionary forms. */
export const evidenceVerbs: ReadonlySet<string> = new Set('destroy wipe shred delete burn erase alter falsify backdate doctor bury rewrite suppress'.split(' '));

/** `in the pay of`, `on the take`: where somebody is whose help was bought. The words before, the noun, the word after. */
export const wrongPlaces: ReadonlyMap<string, { readonly before: string; readonly after: string }> = new Map([
  ['pay', { before: 'in the', after: 'of' }],
  ['pocket', { before: 'in the', after: 'of' }],
  ['take', { before: 'on the', after: '' }],
  ['cahoots', { before: 'in', after: 'with' }],
  ['league', { before: 'in', after: 'with' }],
  ['payroll', { before: 'on the', after: 'of' }],
]);
