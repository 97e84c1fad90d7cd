// Knows the form of a workbench's address; asks nothing of any server.
import { pathToFileURL } from 'node:url';

/** Opens `folder`, with `file` in an editor, both absolute paths. The token becomes a cookie on the first visit. */
export function workbenchAddress({ authority, folder, file, token }) {
  const remote = (path) => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
  const payload = file === undefined ? [] : [['openFile', remote(file)]];
  const query = [
    `folder=${encodeURI(folder).replaceAll('&', '%26').replaceAll('#', '%23').replaceAll('+', '%2B')}`,
    ...(payload.length > 0 ? [`payload=${encodeURIComponent(JSON.stringify(payload))}`] : []),
    ...(token === undefined ? [] : [`tkn=${token}`]),
  ];
  return `http://${authority}/?${query.join('&')}`;
}
