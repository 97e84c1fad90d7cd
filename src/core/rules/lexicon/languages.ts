/** Names of languages, for words said in one of them and quoted in English. Data only. */
export const languages: ReadonlySet<string> = new Set([
  'albanian', 'amharic', 'arabic', 'armenian', 'azerbaijani', 'basque', 'belarusian', 'bengali', 'bulgarian', 'burmese', 'cantonese', 'catalan',
  'chinese', 'croatian', 'czech', 'danish', 'dari', 'dutch', 'estonian', 'farsi', 'finnish', 'flemish', 'french', 'frisian', 'galician', 'georgian',
  'german', 'greek', 'gujarati', 'hausa', 'hebrew', 'hindi', 'hungarian', 'icelandic', 'indonesian', 'italian', 'japanese', 'kazakh', 'khmer',
  'korean', 'kurdish', 'lao', 'latvian', 'lithuanian', 'luxembourgish', 'macedonian', 'malay', 'maltese', 'mandarin', 'marathi', 'mongolian',
  'nepali', 'norwegian', 'pashto', 'persian', 'polish', 'portuguese', 'punjabi', 'romanian', 'russian', 'serbian', 'sinhala', 'slovak', 'slovene',
  'slovenian', 'somali', 'spanish', 'swahili', 'swedish', 'tagalog', 'tamil', 'telugu', 'thai', 'tibetan', 'tigrinya', 'turkish', 'turkmen',
  'ukrainian', 'urdu', 'uyghur', 'uzbek', 'vietnamese', 'welsh', 'yiddish', 'yoruba', 'zulu',
]);
