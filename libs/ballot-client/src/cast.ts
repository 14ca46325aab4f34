import { toBytes, toText } from './bytes.js';
import type { Ticket } from './tokens.js';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGN = { name: 'ECDSA', hash: 'SHA-256' };

/** What goes to `/ballot-box`: every ballot of every round is of one length. */
export interface CastBallot {
  roundId: string;
  /** Four digits. */
  item: string;
  token: string;
  signature: string;
  choice: string;
  proof: string;
  receipt: string;
}

/** Makes the ballot of one ticket; ask once and keep it, a second one has another receipt. */
export async function fillBallot(
  roundId: string,
  ticket: Ticket,
  choice: 'y' | 'n' | 'b' | 'l',
): Promise<CastBallot> {
  const { item, token, secret, signature } = ticket;
  const key = await crypto.subtle.importKey('pkcs8', toBytes(secret), CURVE, false, ['sign']);
  const text = new TextEncoder().encode(`vinhdanh-ballot-1\n${roundId}\n${item}\n${choice}`);
  return {
    roundId,
    item: String(item).padStart(4, '0'),
    token,
    signature,
    choice,
    proof: toText(new Uint8Array(await crypto.subtle.sign(SIGN, key, text))),
    receipt: toText(crypto.getRandomValues(new Uint8Array(32))),
  };
}

/** As many as a browser sends to one server; a sheet of 148 must not arrive as 148 connections. */
const AT_ONCE = 6;

export interface Casting {
  /** Seconds until the common start, as the round tells; 0 when it has passed. */
  startsInSeconds?: number;
  /** Longest wait before a ballot leaves; each waits a time of its own. */
  delaySeconds: number;
  /** Sends one ballot without credentials; answers its receipt. Called again after a failure. */
  send(ballot: CastBallot): Promise<string>;
  /** Told after every ballot, so that the device can note what is done. */
  done?(ballot: CastBallot): void;
  tries?: number;
}

/**
 * Casts a sheet, every ballot by itself after a random wait: neither the hour nor the order of
 * arrival then says who votes, nor which ballots came from one hand. Answers the receipts by item.
 * @throws Error when a ballot was still not taken at the last try; cast the same sheet again
 */
export async function castSheet(ballots: readonly CastBallot[], how: Casting): Promise<string[]> {
  const inTurn = lanes(AT_ONCE);
  return Promise.all(
    ballots.map(async (ballot) => {
      await pause(((how.startsInSeconds ?? 0) + randomShare() * how.delaySeconds) * 1_000);
      const receipt = await inTurn(() => sendAgain(ballot, how));
      how.done?.(ballot);
      return receipt;
    }),
  );
}

async function sendAgain(ballot: CastBallot, { send, tries = 5 }: Casting): Promise<string> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await send(ballot);
    } catch (error) {
      if (left <= 0 || (error as { final?: boolean }).final) throw error;
      await pause(200 + randomShare() * 800);
    }
  }
}

/** Lets so many run at the same time; the others follow in the order in which they came. */
function lanes(n: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = n;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** From 0 to 1, of the device's own randomness: `Math.random` can be foretold. */
const randomShare = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;
