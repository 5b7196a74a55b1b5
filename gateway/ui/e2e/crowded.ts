import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MANDATE } from './browser';

/** Mandate behind a second address that answers some paths with texts of ours, as a server would: over the wire. */
export async function crowded(answers: Record<string, string>): Promise<{ url: string; close: () => void }> {
  const texts = new Map(Object.entries(answers).map(([path, text]) => [path, Buffer.from(text)]));
  const server = createServer((asked, answer) => {
    const text = texts.get((asked.url ?? '').split('?')[0] ?? '');
    if (!text) return pass(asked, answer);
    answer.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': text.length });
    answer.end(text);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => void (server.close(), server.closeAllConnections()) };
}

function pass(asked: IncomingMessage, answer: ServerResponse): void {
  const { hostname, port } = new URL(MANDATE);
  const onward = request({ hostname, port, path: asked.url, method: asked.method, headers: asked.headers }, (given) => {
    answer.writeHead(given.statusCode ?? 502, given.headers);
    given.pipe(answer);
  });
  onward.on('error', () => answer.destroy());
  answer.on('close', () => onward.destroy());
  asked.pipe(onward);
}
