import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerAt } from './answer.js';
import { decideLines } from './decide.js';
import { Keep } from './keep.js';
import { readPackage } from './package.js';
import { change } from './scenario.js';

const MAX_BODY = 50_000_000;
const LOOPBACK = /^(::1|(::ffff:)?127\.)/;

/** Plays the central authority for tests and the sample province. */
export class CentreSimulator {
  private readonly keep: Keep;
  private readonly server: Server;

  constructor(file: string) {
    this.keep = new Keep(file);
    this.server = createServer((request, response) => {
      this.handle(request, response).catch((error: unknown) =>
        error instanceof RangeError || error instanceof SyntaxError
          ? reply(response, 400, { error: error.message })
          : reply(response, 500, { error: 'internal' }),
      );
    });
  }

  /** Answers the port it listens on; 0 takes a free one. */
  async start(port: number, host: string): Promise<number> {
    await new Promise<void>((done, fail) => {
      this.server.once('error', fail);
      this.server.listen(port, host, done);
    });
    return (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://centre').pathname;
    if (path.startsWith('/_/')) return this.admin(path, request, response);
    if (this.keep.memory.scenario.outage) {
      request.destroy();
      return;
    }
    if (path === '/health') return reply(response, 200, { ok: true });
    const asked = /^\/packages\/([^/]+)\/answer$/.exec(path);
    if (request.method === 'POST' && path === '/packages')
      return this.receive(await readBody(request), response);
    if (request.method === 'GET' && asked?.[1]) {
      const kept = this.keep.memory.packages[decodeURIComponent(asked[1])];
      return kept
        ? reply(response, 200, answerAt(kept, new Date()))
        : reply(response, 404, { error: 'unknown document' });
    }
    return reply(response, 404, { error: 'not found' });
  }

  /** A document id is taken once; sending it again brings the same receipt. */
  private receive(body: Buffer, response: ServerResponse): void {
    const { memory } = this.keep;
    const pkg = readPackage(JSON.parse(body.toString('utf8')));
    const known = memory.packages[pkg.documentId];
    if (known) return reply(response, 200, { receipt: known.receipt });
    const now = new Date();
    const { scenario } = memory;
    const refused = [pkg.documentId, pkg.letter.number].some((id) =>
      scenario.refusePackages.includes(id),
    );
    const today = now.toISOString().slice(0, 10);
    const decided = decideLines(pkg, scenario, memory.serial, today);
    const receipt = `BN-${createHash('sha256').update(pkg.documentId).digest('hex').slice(0, 12)}`;
    memory.packages[pkg.documentId] = {
      documentId: pkg.documentId,
      receipt,
      receivedAt: now.toISOString(),
      refused,
      held: decided.held,
      items: refused ? [] : decided.items,
      manner: {
        delayMs: scenario.delayMs,
        duplicate: scenario.duplicate,
        skip: scenario.skip,
      },
    };
    memory.serial = decided.serial;
    this.keep.save();
    return reply(response, 201, { receipt });
  }

  /** For tests on the same machine only. */
  private async admin(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (!LOOPBACK.test(request.socket.remoteAddress ?? ''))
      return reply(response, 404, { error: 'not found' });
    const { memory } = this.keep;
    if (request.method === 'POST' && path === '/_/scenario') {
      const wanted: unknown = JSON.parse((await readBody(request)).toString('utf8'));
      memory.scenario = change(memory.scenario, wanted);
      this.keep.save();
      return reply(response, 200, memory.scenario);
    }
    if (request.method === 'GET' && path === '/_/packages')
      return reply(response, 200, Object.values(memory.packages));
    return reply(response, 404, { error: 'not found' });
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new RangeError('body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
