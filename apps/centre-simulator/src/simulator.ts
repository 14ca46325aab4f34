import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { directory, readAgency } from './agencies.js';
import { Refused, sentState, take, waiting } from './axis.js';
import { Keep } from './keep.js';
import { change } from './scenario.js';
import { faultOf, type Key } from './signature.js';

const MAX_BODY = 50_000_000;
const LOOPBACK = /^(::1|(::ffff:)?127\.)/;

/** Plays the central authority for tests and the sample province. */
export class CentreSimulator {
  private readonly keep: Keep;
  private readonly server: Server;

  /** With a key every call of the axis must be signed by it. */
  constructor(
    file: string,
    private readonly key?: Key,
  ) {
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
    const body = request.method === 'POST' ? await readBody(request) : Buffer.alloc(0);
    const fault = this.key && faultOf(this.key, request.headers, body, new Date());
    if (fault) return reply(response, 401, { status: 'FAIL', ErrorCode: fault });
    return this.axis(new URL(request.url ?? '/', 'http://centre'), request, body, response);
  }

  /** The calls of the axis; each answers OK or FAIL with a code. */
  private axis(url: URL, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const { memory } = this.keep;
    const now = new Date();
    const ok = (fields: object): void => reply(response, 200, { status: 'OK', ...fields });
    switch (`${request.method} ${url.pathname}`) {
      case 'POST /sendEdoc':
        return this.send(request, body, response, now);
      case 'GET /getSentEdocList': {
        const ids = (url.searchParams.get('messageids') ?? '').split(',');
        return ok({ data: ids.flatMap((id) => sentState(memory, id, now)) });
      }
      case 'GET /getReceivedEdocList': {
        const data = waiting(memory, now).map(({ docid, messagetype }) => ({ docid, messagetype }));
        return ok({ data });
      }
      case 'GET /getEdoc': {
        const mail = waiting(memory, now).find(
          ({ docid }) => docid === url.searchParams.get('docid'),
        );
        if (!mail) return reply(response, 404, { status: 'FAIL', ErrorCode: 'UNKNOWN' });
        const bytes = Buffer.from(mail.xml(), 'utf8');
        const hash = createHash('sha256').update(bytes).digest('hex');
        response.writeHead(200, { 'content-type': 'application/xml', 'content-sha256': hash });
        response.end(bytes);
        return;
      }
      case 'POST /updateStatus': {
        const { docid, status } = JSON.parse(body.toString('utf8')) as {
          docid: string;
          status: 'done' | 'fail';
        };
        memory.confirmed[docid] = status;
        this.keep.save();
        return ok({});
      }
      case 'GET /getAgenciesList':
        return ok({ data: directory(memory.agencies) });
      case 'POST /registerAgency': {
        const agency = readAgency(JSON.parse(body.toString('utf8')));
        memory.agencies[agency.code] = agency;
        this.keep.save();
        return ok({});
      }
      case 'POST /deleteAgency': {
        const { code } = JSON.parse(body.toString('utf8')) as { code: string };
        delete memory.agencies[code];
        this.keep.save();
        return ok({});
      }
      default:
        return reply(response, 404, { status: 'FAIL', ErrorCode: 'NOT_FOUND' });
    }
  }

  private send(request: IncomingMessage, bytes: Buffer, response: ServerResponse, now: Date): void {
    const { memory } = this.keep;
    const header = (name: string): string => String(request.headers[name] ?? '');
    try {
      const sent = { messageId: header('messageid'), attempt: Number(header('attempt')) };
      const DocID = take(memory, { ...sent, sha256: header('content-sha256'), bytes }, now);
      const lost = memory.scenario.loseReceipts > 0;
      if (lost) memory.scenario.loseReceipts -= 1;
      this.keep.save();
      // Taken, yet the sender will never know: that is what tries are numbered for.
      if (lost) request.socket.destroy();
      else reply(response, 200, { status: 'OK', ErrorCode: '0', DocID });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      reply(response, 200, { status: 'FAIL', ErrorCode: error.message });
    }
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
    if (request.method === 'GET' && path === '/_/messages')
      return reply(response, 200, Object.values(memory.messages));
    if (request.method === 'GET' && path === '/_/confirmed')
      return reply(response, 200, memory.confirmed);
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
