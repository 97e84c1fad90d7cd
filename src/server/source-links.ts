/** Document links in the protocol's words. An address goes out as it is; a name of a file is looked up only when somebody follows it, and never outside the project. */
import type { Connection, DocumentLink } from 'vscode-languageserver';
import { folderOf } from '../core/configuration/paths.ts';
import { isRecord } from '../core/text/reading.ts';
import { pathsOf } from '../service/registries/shelf.ts';
import type { Service } from '../service/service.ts';
import { addressOf, placeOfAddress } from './addresses.ts';
import type { Guard } from './guard.ts';
import type { FileReader } from './houses.ts';
import type { Places } from './lsp.ts';

export interface SourceLinksInput {
  readonly connection: Connection;
  readonly service: Service;
  readonly guard: Guard;
  readonly ready: (uri: string) => Promise<Places | undefined>;
  readonly read: FileReader;
  /** The project's folder that holds the draft. */
  readonly rootOf: (uri: string) => Promise<string | undefined>;
}

export function answerSourceLinks({ connection, service, guard, ready, read, rootOf }: SourceLinksInput): void {
  connection.onDocumentLinks(guard('links', null, async ({ textDocument: { uri } }): Promise<DocumentLink[] | null> => {
    const places = await ready(uri);
    if (places === undefined) return null;
    return service.links(uri).map(({ span, target }) => (target.kind === 'web'
      ? { range: places.range(span), target: target.url }
      : { range: places.range(span), data: { uri, name: target.name } }));
  }));

  connection.onDocumentLinkResolve(guard<DocumentLink, DocumentLink>('link', link => link, async link => {
    const data: unknown = link.data;
    if (link.target !== undefined || !isRecord(data) || typeof data['uri'] !== 'string' || typeof data['name'] !== 'string') return link;
    const place = placeOfAddress(data['uri']);
    if (place === undefined) return link;
    const addresses = pathsOf(data['name'], { folder: folderOf(place.path), root: await rootOf(data['uri']) }).map(path => addressOf({ base: place.base, path }));
    const views = await read(addresses);
    // What is no text is there all the same.
    const target = addresses.find((_, index) => (views[index]?.kind ?? 'absent') !== 'absent');
    return target === undefined ? link : { ...link, target };
  }));
}
