/** By which nouns bodies may be called, from the words in their names: an authority is an agency, a tribunal a panel. Data only. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(word => word !== ''));
}

const firms = `company companies firm business corporation corp inc ltd llc plc gmbh limited holding holdings group brothers sons partners industries logistics airlines airways energy technologies
  shipping freight motors pharma pharmaceuticals insurance capital ventures foods chemicals steel mining telecom electric electronics software studios records enterprises enterprise associates
  haulage lines homes developments construction builders properties infra infrastructure projects refining refinery petroleum oil gas power water breweries brewery distillery farms dairies
  transport buses coaches rail railways marine offshore ferries bank banking finance investments stores supermarkets retail manufacturer maker supplier contractor operator startup developer insurer
  utility lender carrier airline shipyard shipbuilders works mills textiles cement plastics packaging biotech labs solutions services consulting consultants engineering engineers timber paper
  media publishing publishers restaurants hotels hotel resorts casino sa ag nv bv ab as oy spa srl pty pvt pte co incorporated trading exports imports handling`;
const agencies = 'agency authority office bureau service department commission institute inspectorate directorate administration survey centre center standards board secretariat watch register regulator';
const publicBodies = `${agencies} ministry treasury council police force army navy government committee parliament senate congress assembly court tribunal customs embassy mission prefecture constabulary command
  university school college academy hospital church diocese parish`;
const unions = 'union unions brotherhood guild nut workers teamsters federation congress association confederation labour labor staff employees';
const clubs = 'club fc afc united city rovers athletic wanderers team cricket rugby football';
const societies = 'association society federation alliance network coalition trust foundation campaign movement front league union council forum friends watch action group relief aid charity fund institute committee initiative project collective cooperative';

/** For each noun the words of names that make it plain; a name of another kind is not so called. */
const kinds: readonly (readonly [string, string])[] = [
  ['company', firms], ['firm', firms], ['business', firms], ['corporation', firms], ['manufacturer', firms], ['maker', firms], ['retailer', `${firms} shops market markets`], ['supplier', firms],
  ['contractor', firms], ['startup', firms], ['start-up', firms], ['giant', firms], ['conglomerate', firms], ['provider', firms], ['operator', firms], ['insurer', 'insurance assurance mutual insurer life'],
  ['developer', 'homes developments construction builders properties developer estates land realty group holdings'], ['builder', 'homes construction builders shipbuilders shipyard'], ['lender', 'bank banking building-society society finance capital'],
  ['bank', 'bank banking'], ['airline', 'airlines airways airline air aviation'], ['carrier', 'airlines airways airline air aviation shipping lines'], ['utility', 'water electric electricity power gas energy utility utilities'],
  ['brewery', 'brewery breweries brewing brewers'], ['shipyard', 'shipyard shipbuilders yard dock docks'], ['shipper', 'shipping lines freight logistics'], ['forwarder', 'freight logistics forwarding'], ['chain', `${firms} shops`],
  ['subsidiary', firms], ...['drugmaker', 'carmaker', 'automaker', 'chipmaker', 'planemaker', 'truckmaker', 'toymaker', 'steelmaker', 'shipbuilder', 'housebuilder', 'homebuilder', 'brewer', 'distiller', 'bookmaker', 'supermarket', 'grocer', 'miner',
    'brokerage', 'outsourcer', 'wholesaler', 'distributor', 'exporter', 'importer', 'refiner', 'refinery', 'hotelier', 'employer', 'landlord', 'franchise', 'haulier', 'consultancy', 'agribusiness', 'ferry-operator'].map(noun => [noun, firms] as const), ['publisher', 'publishing publishers press books media house'], ['platform', firms],
  ['agency', agencies], ['service', 'service services'], ['regulator', `${agencies} watchdog ombudsman council ofcom`], ['watchdog', `${agencies} watchdog ombudsman auditor audit committee tribunal`],
  ['ministry', 'ministry minister ministries'], ['department', 'department ministry treasury office'], ['bureau', 'bureau'], ['office', 'office ministry bureau'],
  ['authority', 'authority council agency board port commission'], ['committee', 'committee panel'], ['commission', 'commission'], ['council', 'council'], ['court', 'court tribunal bench'], ['tribunal', 'tribunal court'],
  ['panel', 'panel commission committee tribunal inquiry board jury council'], ['inquiry', 'inquiry commission'], ['bloc', 'union association community alliance league nations'], ['junta', 'council committee junta'], ['insurgents', 'front movement army'], ['board', 'board'], ['bench', 'court tribunal'],
  ['fund', 'fund'], ['union', unions], ['association', 'association'], ['party', 'party movement front alliance union league democrats congress conservatives labour greens socialists liberals republicans coalition'],
  ['university', 'university'], ['institute', 'institute centre center'], ['institution', 'university college institute school bank museum academy hospital'], ['foundation', 'foundation'], ['college', 'college'],
  ['charity', 'charity trust foundation society relief aid mission action appeal fund friends rescue hospice shelter network care'], ['hospital', 'hospital infirmary clinic'], ['school', 'school academy college grammar primary'],
  ['trust', 'trust'], ['police', 'police constabulary command gardaí garda'], ['force', 'police constabulary force command guard army navy'], ['army', 'army'], ['navy', 'navy'], ['command', 'command'],
  ['government', 'government'], ['administration', 'administration government'], ['campaign', 'campaign'], ['club', clubs], ['team', clubs], ['federation', 'federation'], ['alliance', 'alliance'],
  ['movement', `movement ${societies}`], ['front', 'front'], ['coalition', 'coalition alliance front'], ['network', 'network broadcasting tv'], ['cooperative', 'cooperative co-operative co-op'], ['consortium', 'consortium'],
  ['group', `${firms} ${societies}`], ['organisation', `${societies} ${unions} agency`], ['organization', `${societies} ${unions} agency`], ['ngo', societies], ['nonprofit', societies], ['non-profit', societies],
  ['body', 'association federation council authority board commission committee agency institute society league confederation'], ['society', 'society'], ['lobby', `${societies} ${unions}`],
  ['parliament', 'parliament assembly'], ['senate', 'senate'], ['congress', 'congress'], ['assembly', 'assembly'], ['secretariat', 'secretariat'], ['embassy', 'embassy'], ['mission', 'mission embassy'], ['delegation', 'delegation'],
  ['directorate', 'directorate'], ['inspectorate', 'inspectorate'], ['laboratory', 'laboratory laboratories lab labs'], ['lab', 'laboratory laboratories lab labs'], ['observatory', 'observatory'], ['museum', 'museum gallery'], ['academy', 'academy'],
  ['port', 'port harbour harbor'], ['airport', 'airport'], ['exchange', 'exchange'], ['unit', 'unit'], ['church', 'church diocese archdiocese cathedral'],
];

const byNoun: ReadonlyMap<string, ReadonlySet<string>> = new Map(kinds.map(([noun, members]) => [noun, words(members)]));
const known = words(`${firms} ${publicBodies} ${unions} ${clubs} ${societies}`);
const publicWords = words(publicBodies);
/** Nouns that may be said of a body whose name shows no kind. */
const loose = words(`company firm business corporation manufacturer maker retailer supplier contractor startup start-up giant conglomerate provider operator insurer developer builder lender bank airline carrier utility
  brewery shipyard shipper forwarder chain subsidiary platform drugmaker carmaker automaker chipmaker planemaker truckmaker toymaker steelmaker shipbuilder housebuilder homebuilder brewer distiller bookmaker
  supermarket grocer miner brokerage outsourcer wholesaler distributor exporter importer refiner haulier consultancy hotelier group organisation organization body agency service regulator watchdog ministry department authority charity ngo nonprofit`);

/** What persons and firms alike are called: no sign of either. */
export const eitherNouns = words(`
  pollster broker landlord employer auditor architect agent consultant sponsor promoter owner organiser organizer rival partner client customer neighbour neighbor founder member tenant trustee shareholder adviser
  advisor designer opponent creditor victim operator supplier contractor developer regulator source insider`);

/** `Norrhavn Lines`: the last word is what a body is, not who a person is. */
export function endsAsBodyName(name: string): boolean {
  return known.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
}

/** Whether a noun means a body at all. */
export function callsBody(noun: string): boolean {
  return byNoun.has(noun);
}

export type Fitness = 'so' | 'open' | 'otherwise';

/** What the words of a name, and by which it is called, say of calling it by the noun. */
export function bodyFitness(noun: string, nameWords: Iterable<string>): Fitness {
  const members = byNoun.get(noun);
  let sorted = false;
  let isPublic = false;
  for (const word of nameWords) {
    if (members?.has(word) === true || word === noun) return 'so';
    sorted ||= known.has(word);
    isPublic ||= publicWords.has(word);
  }
  if (sorted) return isPublic && /^(?:agency|authority|body|department|service|watchdog|regulator|organisation|organization)$/.test(noun) ? 'open' : 'otherwise';
  return loose.has(noun) ? 'open' : 'otherwise';
}
