/** Words for what anybody may publish, and for saying that a thing is not borne out. Data only. */

/** `a post in a drivers’ group says`: nobody stands between the writer and the reader. */
export const posts: ReadonlySet<string> = new Set([
  'post', 'posts', 'tweet', 'tweets', 'retweet', 'toot', 'toots', 'thread', 'threads', 'forum', 'forums', 'subreddit', 'comment', 'comments', 'reel', 'reels', 'meme',
  'memes', 'chatroom', 'imageboard', 'flyer', 'leaflet', 'pastebin', 'channel', 'channels',
]);

/** Verbs and nouns of a sentence in which the post itself is the story. */
export const posting: ReadonlySet<string> = new Set([
  'posted', 'tweeted', 'retweeted', 'tooted', 'reposted', 'deleted', 'shared', 'viewed', 'viral', 'liked', 'likes', 'views', 'followers', 'subscribers', 'account', 'accounts',
  'hashtag', 'caption', 'captioned', 'livestream', 'livestreamed', 'uploaded', 'profile', 'handle', 'video', 'clip', 'screenshot', 'screenshots',
]);

/** Words by which a writer leaves it open. */
export const openWords: ReadonlySet<string> = new Set([
  'may', 'might', 'could', 'possibly', 'perhaps', 'reportedly', 'apparently', 'allegedly', 'purportedly', 'supposedly', 'seemingly', 'unverified', 'unconfirmed',
  'uncorroborated', 'possible', 'possibility', 'unlikely', 'preliminary', 'rumoured', 'rumored',
]);

/** `none has confirmed it`, `we could not verify this`, `nothing else bears it out`. */
export const notBorneOut = /(?<!\p{L})(?:(?:not|n[’']t|nobody|none|nothing|never|neither|no (?:one|other|independent|second))(?!\p{L})[^.;]{0,48}(?:verif|confirm|corroborat|substantiat|bears? |borne|establish|back(?:s|ed)? )|un(?:verified|confirmed|corroborated|substantiated)|single source)/iu;
