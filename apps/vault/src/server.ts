import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { BallotOffice } from './ballot-office.js';
import { isRoundId } from './read-ballot.js';
import { noSuchRound, Refusal } from './refusal.js';

/** A sheet of a thousand blinded tokens. */
const MOST_BYTES = 512 * 1024;
const MOST_ITEMS = 1_000;

export interface ServerOptions {
  office: BallotOffice;
  /** What the api shows with every call but the casting of a ballot. */
  secret: string;
  /** Told of faults of ours, without any content. */
  failed: (error: unknown) => void;
}

/**
 * Speaks to the api alone. Keeps no access log, and reads of a request nothing but path, secret
 * and body: who sent a ballot is not known here.
 */
export function vaultServer({ office, secret, failed }: ServerOptions): Server {
  return createServer({ keepAlive: true }, (request, response) => {
    const reply = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    answer(office, secret, request).then(
      (body) => reply(200, body),
      (error: unknown) => {
        if (error instanceof Refusal)
          return reply(error.status, { code: error.code, facts: error.facts });
        failed(error);
        reply(500, { code: 'vault-failed' });
      },
    );
  });
}

async function answer(
  office: BallotOffice,
  secret: string,
  request: IncomingMessage,
): Promise<object> {
  const [, place, roundId = '', verb] = (request.url ?? '').split('/');
  const call = `${request.method} ${place}${verb ? ` ${verb}` : ''}`;
  const body = await bodyOf(request);
  if (call === 'POST ballot-box' && roundId === '') return office.cast(body);
  if (!isApi(request.headers['vault-secret'], secret)) throw new Refusal(403, 'not-the-api');
  if (place !== 'rounds' || !isRoundId(roundId)) throw noSuchRound();
  switch (call) {
    case 'PUT rounds':
      return office.prepare(roundId, choicesOf(body));
    case 'GET rounds':
      return office.standing(roundId);
    case 'POST rounds sign':
      return { signatures: await office.sign(roundId, ...sheetOf(body)) };
    case 'POST rounds close-check-in':
      return office.closeCheckIn(roundId);
    case 'POST rounds set-aside':
      await office.setAside(roundId, Number((body as { item?: unknown } | undefined)?.item));
      return {};
    case 'POST rounds close':
      return office.close(roundId);
    case 'GET rounds box':
      return office.box(roundId);
    case 'POST rounds void':
      await office.void(roundId);
      return {};
    default:
      throw noSuchRound();
  }
}

function choicesOf(body: unknown): string[] {
  const { choices } = (body ?? {}) as { choices?: unknown };
  const right =
    Array.isArray(choices) &&
    choices.length > 0 &&
    choices.length <= MOST_ITEMS &&
    choices.every((letters) => typeof letters === 'string' && /^[ynbl]{1,4}$/.test(letters));
  if (!right) throw new Refusal(422, 'ballot-sheet-incomplete');
  return choices as string[];
}

function sheetOf(body: unknown): [string, string[]] {
  const { seat, blinded } = (body ?? {}) as { seat?: unknown; blinded?: unknown };
  const right =
    typeof seat === 'string' &&
    Array.isArray(blinded) &&
    blinded.every((text) => typeof text === 'string' && /^([\w-]{342})?$/.test(text));
  if (!right) throw new Refusal(422, 'ballot-sheet-incomplete');
  return [seat as string, blinded as string[]];
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) throw new Refusal(413, 'ballot-malformed');
    parts.push(part);
  }
  if (size === 0) return undefined;
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new Refusal(400, 'ballot-malformed');
  }
}

/** Compared by hash, so that the time it takes tells neither length nor letters. */
function isApi(given: string | string[] | undefined, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret));
}
