import {
  isChoiceProven,
  isTokenSigned,
  itemKey,
  tokenHash,
  type BallotBox,
} from '@vinhdanh/domain';
import { readBallot } from './read-ballot.js';
import { noSuchRound, Refusal, roundClosed, roundVoid } from './refusal.js';
import { RoundKeys } from './round-keys.js';
import type { RoundRow, Store } from './store.js';

/** What the api is told of a round; never how many ballots there are before the close. */
export interface RoundStanding {
  status: 'making' | RoundRow['status'];
  items: number;
  /** Keys made so far. */
  ready: number;
  issued: number;
  keys?: string[];
}

/** The rounds of the vault: keys in memory, ballots in its tables. */
export class BallotOffice {
  private readonly rounds = new Map<string, RoundKeys>();
  private readonly public = new Map<string, RoundRow & { objects: ReturnType<typeof itemKey>[] }>();

  constructor(private readonly store: Store) {}

  /** To be called when the vault has become the only one. */
  async takeUp(): Promise<void> {
    await this.store.voidOrphans([...this.rounds.keys()]);
  }

  /** Starts to make the keys of a round; asked again it tells how far it is. */
  async prepare(roundId: string, choices: string[]): Promise<RoundStanding> {
    const known = await this.store.find(roundId);
    if (!known && !this.rounds.has(roundId)) {
      const keys = new RoundKeys(choices.length);
      this.rounds.set(roundId, keys);
      void keys.made().then(
        (made) => this.store.open(roundId, made, choices).catch(() => this.forget(roundId)),
        () => this.forget(roundId),
      );
    }
    return this.standing(roundId);
  }

  async standing(roundId: string): Promise<RoundStanding> {
    const row = await this.store.find(roundId);
    const keys = this.rounds.get(roundId);
    if (!row) {
      if (!keys) throw noSuchRound();
      return { status: 'making', items: keys.items, ready: keys.ready, issued: 0 };
    }
    const items = row.keys.length;
    const issued = row.status === 'open' ? (keys?.issued ?? 0) : row.issued;
    return { status: row.status, items, ready: items, issued, keys: row.keys };
  }

  async sign(roundId: string, seat: string, blinded: string[]): Promise<string[]> {
    const row = await this.row(roundId);
    const keys = this.rounds.get(roundId);
    if (row.status === 'void' || (row.status === 'open' && !keys)) throw roundVoid();
    if (row.status !== 'open' || !keys) throw new Refusal(409, 'check-in-closed');
    return keys.sign(seat, blinded);
  }

  /** No more tokens from here on: the keys are gone before this answers. */
  async closeCheckIn(roundId: string): Promise<RoundStanding> {
    const row = await this.row(roundId);
    const keys = this.rounds.get(roundId);
    if (row.status === 'void' || (row.status === 'open' && !keys)) throw roundVoid();
    // No sheet while the number of sheets is written; should that fail, it is asked for again.
    keys?.close();
    if (row.status === 'open' && keys) await this.store.startCasting(roundId, keys.issued);
    // Also where the close was kept and its answer lost, so that it is asked for again.
    this.forget(roundId);
    return this.standing(roundId);
  }

  /** Anonymous: whoever holds a signed token may cast one vote on its item. */
  async cast(body: unknown): Promise<{ receipt: string }> {
    const { roundId, receipt, ballot } = readBallot(body);
    const round = await this.casting(roundId);
    const key = round.objects[ballot.item - 1];
    const allowed = (round.choices[ballot.item - 1] ?? '').includes(ballot.choice);
    if (!key || !allowed || !isTokenSigned(ballot, key) || !isChoiceProven(ballot, roundId))
      throw new Refusal(422, 'ballot-not-valid');
    const hash = tokenHash(ballot.token);
    const stored = await this.store.cast(roundId, { ...ballot, tokenHash: hash, receipt });
    if (stored === undefined) throw await this.notCasting(roundId);
    if (stored === 'other') throw new Refusal(409, 'ballot-token-used');
    return { receipt: stored };
  }

  /** Votes on the item are forgotten at the close; not once the box is open. */
  async setAside(roundId: string, item: number): Promise<void> {
    const row = await this.row(roundId);
    if (row.status === 'void' || (row.status === 'open' && !this.rounds.has(roundId)))
      throw roundVoid();
    if (!Number.isInteger(item) || item < 1 || item > row.keys.length)
      throw new Refusal(422, 'ballot-sheet-incomplete');
    if (!(await this.store.setAside(roundId, item))) throw roundClosed();
  }

  async close(roundId: string): Promise<BallotBox> {
    const row = await this.row(roundId);
    if (row.status === 'void') throw roundVoid();
    if (row.status === 'open') throw new Refusal(409, 'check-in-open');
    if (row.status === 'casting') await this.store.close(roundId);
    return this.box(roundId);
  }

  /** The opened box; before the close there is nothing to be seen, for anyone. */
  async box(roundId: string): Promise<BallotBox> {
    const row = await this.row(roundId);
    if (row.status !== 'closed') throw new Refusal(409, 'ballot-round-not-closed');
    return this.store.box(roundId, row);
  }

  async void(roundId: string): Promise<void> {
    this.forget(roundId);
    await this.store.void(roundId);
    this.public.delete(roundId);
  }

  private forget(roundId: string): void {
    this.rounds.get(roundId)?.destroy();
    this.rounds.delete(roundId);
  }

  private async row(roundId: string): Promise<RoundRow> {
    const row = await this.store.find(roundId);
    if (!row)
      throw this.rounds.has(roundId) ? new Refusal(409, 'ballot-keys-being-made') : noSuchRound();
    return row;
  }

  /** Keys and choices of a round being cast, read once. */
  private async casting(roundId: string) {
    const known = this.public.get(roundId);
    if (known) return known;
    const row = await this.store.find(roundId);
    if (row?.status !== 'casting') throw await this.notCasting(roundId);
    const round = { ...row, objects: row.keys.map(itemKey) };
    this.public.set(roundId, round);
    return round;
  }

  private async notCasting(roundId: string): Promise<Refusal> {
    const row = await this.store.find(roundId);
    this.public.delete(roundId);
    if (!row) return noSuchRound();
    if (row.status === 'void') return roundVoid();
    return row.status === 'open' ? new Refusal(409, 'check-in-open') : roundClosed();
  }
}
