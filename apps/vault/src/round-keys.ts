import {
  constants,
  createHash,
  generateKeyPair,
  privateDecrypt,
  publicEncrypt,
  type KeyObject,
} from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { promisify } from 'node:util';
import { Refusal } from './refusal.js';

const BITS = 2048;
const BYTES = BITS / 8;
const makePair = promisify(generateKeyPair);
const padding = constants.RSA_NO_PADDING;

/**
 * The private keys of one round, one for each item, so that a token counts for its item alone.
 * They exist here and nowhere else: never on disk, never in the database.
 */
export class RoundKeys {
  private readonly pairs: { privateKey: KeyObject; publicKey: KeyObject }[] = [];
  /** What each seat had signed, as a hash; the same sheet again is answered again. */
  private readonly seats = new Map<string, string>();
  private readonly making: Promise<void>;
  private fault?: Error;
  private begun = 0;
  private destroyed = false;
  private closed = false;

  constructor(readonly items: number) {
    // Two at a time: making one takes a fifth of a second of a core.
    this.making = Promise.all([this.make(), this.make()]).then(
      () => undefined,
      (error: Error) => void (this.fault = error),
    );
  }

  get ready(): number {
    return this.pairs.length;
  }

  get issued(): number {
    return this.seats.size;
  }

  /** Resolves once all keys are made. */
  async made(): Promise<string[]> {
    await this.making;
    if (this.fault) throw this.fault;
    if (this.destroyed) throw new Error('the round was given up while its keys were made');
    return this.pairs.map(({ publicKey }) =>
      publicKey.export({ format: 'der', type: 'spki' }).toString('base64url'),
    );
  }

  /** From here on nobody gets a sheet, so that `issued` is what it will be. */
  close(): void {
    this.closed = true;
  }

  /**
   * Signs a sheet of blinded tokens, one for each item, once per seat (RFC 9474 §4.3). An item the
   * seat has no vote on is empty, and so is its answer.
   */
  sign(seat: string, blinded: string[]): string[] {
    if (this.closed) throw new Refusal(409, 'check-in-closed');
    if (this.pairs.length < this.items) throw new Refusal(409, 'ballot-keys-being-made');
    if (blinded.length !== this.items) throw new Refusal(422, 'ballot-sheet-incomplete');
    const hash = createHash('sha256').update(blinded.join('\n')).digest('hex');
    const before = this.seats.get(seat);
    if (before !== undefined && before !== hash) throw new Refusal(409, 'already-checked-in');
    const signatures = blinded.map((text, i) =>
      text === '' ? '' : this.signOne(i, Buffer.from(text, 'base64url')),
    );
    this.seats.set(seat, hash);
    return signatures;
  }

  /** Forgets the keys: nobody can make another token for this round, the vault least of all. */
  destroy(): void {
    this.destroyed = true;
    this.begun = this.items;
    this.pairs.length = 0;
    this.seats.clear();
    collectGarbage();
  }

  private signOne(i: number, message: Buffer): string {
    if (message.length !== BYTES) throw new Refusal(422, 'ballot-sheet-incomplete');
    const { privateKey, publicKey } = this.pairs[i]!;
    let signature: Buffer;
    try {
      signature = privateDecrypt({ key: privateKey, padding }, message);
    } catch {
      // Only a number that is not below the modulus.
      throw new Refusal(422, 'ballot-sheet-incomplete');
    }
    // A signature gone wrong in the processor would give the key away.
    if (!publicEncrypt({ key: publicKey, padding }, signature).equals(message))
      throw new Error('a signature does not verify');
    return signature.toString('base64url');
  }

  private async make(): Promise<void> {
    while (this.begun < this.items) {
      this.begun += 1;
      const pair = await makePair('rsa', { modulusLength: BITS });
      if (!this.destroyed) this.pairs.push(pair);
    }
  }
}

/** OpenSSL wipes a key when the last handle to it is collected: make that now. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
