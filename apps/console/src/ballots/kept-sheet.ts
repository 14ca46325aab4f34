import type { CastBallot, Pending, Ticket } from '@vinhdanh/ballot-client';
import type { Mark } from './ballot';

/**
 * What this browser keeps of a member's sheet until it is cast; the service has none of it.
 * asked: tokens made, the vault's answer not here yet (the same request brings it again) → taken:
 * tickets, choices can change → sealed: ballots filled, tickets gone → done: only receipts are left.
 */
export interface KeptSheet {
  stage: 'asked' | 'taken' | 'sealed' | 'done';
  keysDigest: string;
  pending?: Pending[];
  blinded?: string[];
  tickets?: Ticket[];
  /** By item; gone once sealed. */
  marks: Record<number, Mark>;
  /** Still to be cast. */
  ballots: CastBallot[];
  /** Of the ballots the box has taken. */
  receipts: { item: number; receipt: string }[];
  /** Ballots the box did not take, and why. */
  refused: { item: number; code: string }[];
}

const STORE = 'sheets';

function opened(): Promise<IDBDatabase> {
  const asked = indexedDB.open('vinhdanh-ballots', 1);
  asked.onupgradeneeded = () => void asked.result.createObjectStore(STORE);
  return answered(asked);
}

function answered<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error ?? new Error('the browser keeps nothing'));
  });
}

async function inStore<T>(
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    return await answered(use(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** One sheet of one member on this machine; written down before anything is sent. */
export class SheetKeeper {
  private static readonly known = new Map<string, Promise<SheetKeeper>>();
  private readonly listeners = new Set<() => void>();
  private writing: Promise<unknown> = Promise.resolve();
  /** Set while ballots are on their way, so that they are not sent twice from one page. */
  casting = false;

  private constructor(
    private readonly key: string,
    private sheet: KeptSheet | undefined,
  ) {}

  /** @throws Error where the browser keeps nothing (private window, storage switched off) */
  static of(accountId: string, roundId: string): Promise<SheetKeeper> {
    const key = `${accountId}/${roundId}`;
    let keeper = this.known.get(key);
    if (!keeper) {
      keeper = inStore(
        'readonly',
        (store) => store.get(key) as IDBRequest<KeptSheet | undefined>,
      ).then((sheet) => new SheetKeeper(key, sheet));
      keeper.catch(() => this.known.delete(key));
      this.known.set(key, keeper);
    }
    return keeper;
  }

  readonly get = (): KeptSheet | undefined => this.sheet;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /**
   * One after the other, also in other windows of this browser, each with the sheet as the one
   * before left it: two that took a sheet at once would each throw the other's away.
   */
  alone(run: () => Promise<void>): Promise<void> {
    return navigator.locks.request(`vinhdanh-ballots/${this.key}`, async () => {
      this.sheet = await inStore(
        'readonly',
        (store) => store.get(this.key) as IDBRequest<KeptSheet | undefined>,
      );
      await run();
    });
  }

  /** Answers once it is written; changes are written in their order. */
  async put(sheet: KeptSheet | undefined): Promise<void> {
    this.sheet = sheet;
    for (const listener of this.listeners) listener();
    this.writing = this.writing.catch(() => undefined).then(() => this.write(sheet));
    await this.writing;
  }

  private async write(sheet: KeptSheet | undefined): Promise<void> {
    if (sheet) await inStore('readwrite', (store) => store.put(sheet, this.key));
    else await inStore('readwrite', (store) => store.delete(this.key));
  }

  /** Changes the sheet as it stands now. */
  change(by: (sheet: KeptSheet) => KeptSheet): Promise<void> {
    return this.sheet ? this.put(by(this.sheet)) : Promise.resolve();
  }
}
