/** How a party answers, or does not. Words only; `~word` stands for any form of it. */

export const denialPhrases: readonly string[] = [
  '~deny', '~reject the', '~reject any', '~reject all', '~reject these', '~reject those', '~dismiss the', '~dismiss all', '~dispute the', '~dispute that', '~refute', '~rebut', '~contest the', '~contest that', 'pleaded not guilty', 'pleads not guilty', '~plead not guilty', 'not true', 'is untrue', 'are untrue', 'was untrue',
  'were untrue', 'without foundation', 'unfounded', 'baseless', 'did nothing wrong', 'has done nothing wrong', 'had done nothing wrong', 'no wrongdoing', 'disputes this', 'disputed this', 'rejects this', 'rejected this', 'calls the allegations', 'called the allegations', 'called the claims', 'called the accusations',
];

export const noCommentPhrases: readonly string[] = [
  '~decline to comment', '~refuse to comment', 'would not comment', 'will not comment', 'does not comment', 'do not comment', 'did not comment', 'has not commented', 'have not commented', 'had not commented', 'no comment', 'could not comment', 'cannot comment', 'unable to comment', '~decline to answer', '~refuse to answer',
  '~decline to discuss', '~refuse to discuss', '~decline an interview', '~decline to be interviewed', '~refuse to be interviewed', '~decline to say', '~refuse to say', '~decline a request', '~decline requests', '~decline our', '~decline to respond', '~refuse to respond', '~decline further comment', '~decline to provide',
];

export const approachPhrases: readonly string[] = [
  'did not respond', 'did not reply', 'did not answer', 'did not return', 'has not responded', 'have not responded', 'had not responded', 'has not replied', 'have not replied', 'had not replied', 'has not answered', 'have not answered', 'had not answered', 'did n\'t respond', 'did n\'t reply', 'did n\'t answer',
  'could not be reached', 'could not immediately be reached', 'was not available', 'were not available', 'was unavailable', 'were unavailable', 'went unanswered', 'was not returned', 'were not returned', 'made no response', 'gave no reply', 'gave no answer', '~fail to respond', '~fail to reply', 'was approached', 'were approached',
  'has been approached', 'have been approached', 'was contacted', 'were contacted', 'has been contacted', 'have been contacted', 'was asked for comment', 'were asked for comment', 'been asked for comment', 'been asked to comment', 'was asked to comment', 'were asked to comment', 'did not immediately respond', 'did not immediately reply',
  'has yet to respond', 'have yet to respond', 'had yet to respond', 'has yet to reply', 'ignored requests', 'ignored a request', 'never replied', 'never responded', 'never answered', 'was sent questions', 'were sent questions', 'put the allegations to', 'put these allegations to', 'put the claims to', 'put these claims to', 'put this to',
  'put the findings to', 'approached for comment', 'contacted for comment', 'right of reply', 'opportunity to respond', 'asked for a response', 'reached out to', 'has not received any response', 'have not received any response', 'had not received any response', 'has not received a response', 'received no response', 'received no reply', 'requests for comment', 'request for comment',
];

/** How one body belongs to another: `X, Y’s logistics arm`. */
export const belongingNouns: ReadonlySet<string> = new Set(`
affiliate agency airline arm branch brand business carrier chain company concern contractor depot division factory firm franchise group holding hub insurer logistics manufacturer operation operator outfit owner parent
plant shareholder subsidiary supplier unit wing yard terminal
`.trim().split(/\s+/u));
