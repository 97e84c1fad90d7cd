/** Stands in the bundles where Citation.js would ask the network, which none of our hosts does. */
export default function refuse() {
  throw new Error('On Record reads nothing from the network.');
}

export const Headers = undefined;
