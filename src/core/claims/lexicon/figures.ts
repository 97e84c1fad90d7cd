/** Words around numbers: what makes one a figure, and what makes it a date, an age, an address, a number of something. Words only. */

export const magnitudes: ReadonlySet<string> = new Set('hundred thousand million billion trillion dozen bn mn m tn k hundreds thousands millions billions'.split(' '));

export const currencies: ReadonlySet<string> = new Set(
  'euro euros dollar dollars pound pounds sterling franc francs yen yuan renminbi rupee rupees crown crowns krone kroner krona kronor zloty lira peso pesos real reais rand won cent cents eur usd gbp chf jpy cny'.split(' '),
);

export const percentWords: ReadonlySet<string> = new Set(['%', 'percent', 'percentage', 'pp', 'pc']);

/** A number after one of these is its name, not a count: `page 4`, `section 12`, `room 7`. */
export const labelNouns: ReadonlySet<string> = new Set(`
page pages p pp para paragraph section sections article articles act chapter chapters part parts clause rule regulation directive table tables figure figures fig box appendix annex volume vol
number numbers no nos nr room rooms flat floor gate platform pier dock berth hall unit apartment house route road line lines highway motorway junction exit bus flight train
step steps level stage phase tier grade class type version versions release build chapter episode season series series volume issue edition act scene verse psalm lot
case file form exhibit item items question note notes footnote ref reference docket bill resolution amendment title schedule protocol iso rfc cve channel port size model
age aged year years since until before after by around circa c about born in from to day days week month january february march april may june july august september
october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter
`.trim().split(/\s+/u));

export const months: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);

/** A number of these is a length of time, an age, a time of day or a plain measure, not a statistic. */
export const measureNouns: ReadonlySet<string> = new Set(`
year years day days hour hours minute minutes second seconds week weeks month months decade decades century centuries o'clock am pm a.m. p.m. yard yards mile miles metre metres meter
meters kilometre kilometres kilometer kilometers km cm mm m kg g foot feet inch inches degree degrees celsius fahrenheit page pages point points goal goals run runs set sets round rounds
times time step steps line lines word words chapter chapters paragraph paragraphs verse verses letter letters character characters bit bits byte bytes mb gb kb
st nd rd th things ways reasons examples questions sentences sections parts versions lessons rules letters men women brothers sisters sons daughters children
`.trim().split(/\s+/u));

/** After these a count weighs something even where it is small. Dictionary forms. */
export const countingVerbs: ReadonlySet<string> = new Set('die kill injure wound arrest detain convict dismiss sack infect drown evacuate hospitalise execute deport miss displace evict fine test'.split(' '));

/** Changes of number: what stands after `to` or `from` counts, however small. */
export const changingVerbs: ReadonlySet<string> = new Set('shrink dwindle fall drop rise grow increase decrease decline swell cut reduce expand slump climb'.split(' '));

/** Changes of size that are figures by themselves. Dictionary forms; only as past or present verbs. */
export const multiplyingVerbs: ReadonlySet<string> = new Set('double triple treble quadruple quintuple halve'.split(' '));

export const multiplyingAdverbs: ReadonlySet<string> = new Set('twofold threefold fourfold fivefold sixfold tenfold twentyfold hundredfold'.split(' '));

export const fractions: ReadonlySet<string> = new Set('half third thirds quarter quarters fifth fifths sixth tenth tenths two-thirds three-quarters three-fifths four-fifths one-third one-fifth one-quarter'.split(' '));

export const numberWords: ReadonlyMap<string, number> = new Map([
  ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10], ['eleven', 11], ['twelve', 12], ['thirteen', 13],
  ['fourteen', 14], ['fifteen', 15], ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19], ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50],
  ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
]);
