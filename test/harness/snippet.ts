/** What a snippet leaves in the text when the writer accepts every place as it stands. */

/** `${1:name}` becomes `name`, `${1|one,two|}` its first choice, `$1` nothing; a backslash keeps the next character as it is. */
export function acceptSnippet(text: string): string {
  return text.replace(/\\([\\$}])|\$\d+|\$\{\d+\}|\$\{\d+:([^}]*)\}|\$\{\d+\|([^,|]*)[^|]*\|\}/g, (_, kept?: string, value?: string, choice?: string) => kept ?? value ?? choice ?? '');
}
