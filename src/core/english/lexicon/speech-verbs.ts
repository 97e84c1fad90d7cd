/** Verbs that follow a quotation and name its speaker: `“Why?” Amadi asked`. Inflected forms; data only. */
export const speechVerbs: ReadonlySet<string> = new Set(`
  said says asked asks added adds replied replies answered answers told tells wrote writes tweeted tweets posted posts
  remarked remarks repeated repeats shouted shouts yelled yells cried cries screamed screams whispered whispers murmured muttered mutters
  exclaimed exclaims declared declares announced announces insisted insists argued argues claimed claims noted notes observed observes
  wondered wonders joked jokes quipped quips recalled recalls recounted continued continues concluded concludes explained explains
  responded responds retorted retorts countered counters warned warns urged urges pleaded pleads begged begs demanded demands
  complained complains conceded concedes admitted admits acknowledged acknowledges boasted boasts bragged lamented laments mused muses
  suggested suggests stressed stresses emphasised emphasized commented comments chanted chants beamed reads read inquired enquired
  interjected intoned snapped sniffed scoffed fumed gushed marvelled marveled mocked teased tweeted texted e-mailed emailed thundered
`.trim().split(/\s+/u));
