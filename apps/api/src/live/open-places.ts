import { Problem } from '../http/problem.js';

const PER_ACCOUNT = 8;
const PER_PROCESS = 2_000;

/** How many streams stand open, by account: one person's windows must not take everybody's place. */
export class OpenPlaces {
  private readonly held = new Map<string, number>();
  private total = 0;

  /** Takes a place; the answer gives it back. @throws Problem `too-many-requests` */
  take(accountId: string): () => void {
    const mine = this.held.get(accountId) ?? 0;
    if (mine >= PER_ACCOUNT || this.total >= PER_PROCESS)
      throw new Problem('too-many-requests', { headers: { 'retry-after': '60' } });
    this.held.set(accountId, mine + 1);
    this.total += 1;
    return () => {
      const left = (this.held.get(accountId) ?? 1) - 1;
      if (left > 0) this.held.set(accountId, left);
      else this.held.delete(accountId);
      this.total -= 1;
    };
  }
}
