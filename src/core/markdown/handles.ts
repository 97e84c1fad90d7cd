/** Tells a citation `@key` in the running text from a person's handle. In doubt it is no citation. */

const year = /(?<!\p{N})(?:1[5-9]|20)\p{N}{2}(?!\p{N})/u;
const scheme = /^(?:doi|pmid|pmcid|pmc|arxiv|isbn|url|https?|wikidata|raw|tag):/i;
const crossReference = /^(?:fig|tbl|eq|sec|lst|thm|tab|def|exm|lem):/i;
const platform = new RegExp(
  '(?:^|[^\\p{L}])(?:twitter|x\\.com|on x|tweets?|tweeted|mastodon|fediverse|instagram|insta|threads|bluesky|bsky|facebook|tiktok|telegram|youtube|github|gitlab|linkedin|'
  + 'reddit|medium|discord|twitch|snapchat|signal|keybase|matrix|slack|handles?|accounts?|usernames?|users?|follow(?:ing|ed|s)?|via|hat tip|h/t|cc|dm|contact|thanks to)(?=[^\\p{L}]|$)',
  'iu',
);

/** A reference to a figure or table, not to a source. */
export function isCrossReference(key: string): boolean {
  return crossReference.test(key);
}

/** `smith2020`, `doe_etal_2019b`, `doi:10.1000/x`: letters followed by a year, or an identifier's scheme. */
export function looksLikeCitationKey(key: string): boolean {
  return scheme.test(key) || (/^\p{L}/u.test(key) && year.test(key));
}

/** Whether the words around speak of a social network, or nothing but handles stands here. */
export function isAmongHandles(shape: string, from: number, to: number): boolean {
  const before = shape.slice(Math.max(0, from - 40), from);
  const after = shape.slice(to, to + 40);
  if (platform.test(sameSentence(before, 'before')) || platform.test(sameSentence(after, 'after'))) return true;
  return /@[^\s@\]]+[\s,]+$/.test(before.slice(-30)) || /^[\s,]+@/.test(after.slice(0, 3));
}

function sameSentence(words: string, side: 'before' | 'after'): string {
  const parts = words.split(/[.!?](?=\s)|\n\n/);
  return (side === 'before' ? parts.at(-1) : parts[0]) ?? '';
}
