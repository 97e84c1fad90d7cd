// Knows how to stand before VS Code's server on the same origin, change its page's configuration and serve folders of ours.
import { readFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { extname, join } from 'node:path';

// A web extension under development is named in the page's configuration, and the page's security policy lets it
// load only from its own origin: hence a proxy, and not a second server beside the first.
const types = { '.js': 'text/javascript', '.cjs': 'text/javascript', '.json': 'application/json' };

/** `configure` is given the page's configuration and this front's authority; `folders` maps URL prefixes to folders. */
export async function startFront({ target, configure, folders }) {
  const upstream = new URL(target);
  const sockets = new Set();
  let authority = '';
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url, target);
    const prefix = Object.keys(folders).find((known) => pathname.startsWith(`${known}/`));
    if (prefix !== undefined) void serveFile(folders[prefix], decodeURIComponent(pathname.slice(prefix.length)), outgoing);
    else if (pathname === '/') forwardPage(upstream, incoming, outgoing, (page) => changeConfiguration(page, (configuration) => configure(configuration, authority)));
    else forward(upstream, incoming, outgoing);
  });
  server.on('connection', (socket) => keep(sockets, socket));
  server.on('upgrade', (incoming, socket, head) => keep(sockets, forwardSocket(upstream, incoming, socket, head)));
  await new Promise((settle) => server.listen(0, '127.0.0.1', settle));
  authority = `127.0.0.1:${server.address().port}`;
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((settle) => server.close(settle));
  };
  return { authority, origin: `http://${authority}`, stop };
}

async function serveFile(folder, path, outgoing) {
  // Joining to the root first takes away every `..` that would climb out of the folder.
  const file = join(folder, join('/', path));
  try {
    const content = await readFile(file);
    outgoing.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(content);
  } catch {
    outgoing.writeHead(404).end();
  }
}

function forward(upstream, incoming, outgoing) {
  ask(upstream, incoming, {}, outgoing, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers);
    answer.pipe(outgoing);
  });
}

function forwardPage(upstream, incoming, outgoing, change) {
  ask(upstream, incoming, { 'accept-encoding': 'identity' }, outgoing, async (answer) => {
    const parts = [];
    for await (const part of answer) parts.push(part);
    const { 'content-length': length, 'transfer-encoding': encoding, etag, ...headers } = answer.headers;
    const page = Buffer.concat(parts).toString('utf8');
    outgoing.writeHead(answer.statusCode, headers).end(answer.statusCode === 200 ? change(page) : page);
  });
}

function ask(upstream, incoming, headers, outgoing, receive) {
  const { hostname, port } = upstream;
  const question = request({ hostname, port, method: incoming.method, path: incoming.url, headers: { ...incoming.headers, ...headers } }, receive);
  question.on('error', () => outgoing.destroy());
  incoming.pipe(question);
}

function forwardSocket(upstream, incoming, socket, head) {
  const onward = connect(Number(upstream.port), upstream.hostname, () => {
    const headers = [];
    for (let index = 0; index < incoming.rawHeaders.length; index += 2) headers.push(`${incoming.rawHeaders[index]}: ${incoming.rawHeaders[index + 1]}`);
    onward.write([`${incoming.method} ${incoming.url} HTTP/1.1`, ...headers, '', ''].join('\r\n'));
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', () => socket.destroy());
  socket.on('error', () => onward.destroy());
  return onward;
}

function changeConfiguration(page, configure) {
  return page.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/u, (_, before, value) => {
    const configuration = JSON.parse(value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    return `${before}${JSON.stringify(configure(configuration)).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}

function keep(sockets, socket) {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
}
