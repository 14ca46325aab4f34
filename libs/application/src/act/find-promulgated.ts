import { createHash } from 'node:crypto';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { bothWords, nameKey, reject, type Name } from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { PromulgatedDecisions, type PromulgatedLine } from '../ports/promulgated-decisions.js';
import { SignInAttempts } from '../ports/sign-in-attempts.js';

/** What anybody may ask by: a number, a recipient's name, or both; a year narrows either. */
export interface PromulgatedWish {
  number?: string;
  name?: string;
  year?: number;
}

export type PromulgatedItem = PromulgatedLine & { awardName: Name };
export type PromulgatedOutcome =
  { kind: 'found'; page: Page<PromulgatedItem> } | { kind: 'too-many'; retryAfterSeconds: number };

/** The whole list must not be had by asking for it name by name. */
const MOST_PER_ADDRESS = 120;
const MOST_AT_ALL = 6_000;

/** Rejects `nothing-to-look-up`. */
export class FindPromulgated extends Query<PromulgatedOutcome> {
  constructor(
    readonly wish: PromulgatedWish,
    readonly ip: string,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(FindPromulgated)
export class FindPromulgatedHandler implements IQueryHandler<FindPromulgated> {
  constructor(
    private readonly decisions: PromulgatedDecisions,
    private readonly attempts: SignInAttempts,
  ) {}

  async execute({ wish, ip, limit, cursor }: FindPromulgated): Promise<PromulgatedOutcome> {
    const words = wordsOf(wish.name);
    // Half a name is nobody, and a whole year is no question.
    if (!wish.number && words.length < 2)
      throw new DomainRejectionError(reject('nothing-to-look-up'));
    const address = createHash('sha256').update(ip).digest('hex').slice(0, 32);
    const retryAfterSeconds = await this.attempts.begin([
      { key: `look-up:${address}`, most: MOST_PER_ADDRESS },
      { key: 'look-up:all', most: MOST_AT_ALL },
    ]);
    if (retryAfterSeconds > 0) return { kind: 'too-many', retryAfterSeconds };
    const filter = { number: wish.number ?? '', name: words.join(' '), year: wish.year ?? 0 };
    const after = decodeCursor('promulgated', filter, cursor);
    const query = {
      ...(wish.number ? { number: wish.number } : {}),
      ...(words.length > 0 ? { words } : {}),
      ...(wish.year ? { year: wish.year } : {}),
    };
    const rows = await this.decisions.find(query, after, limit + 1);
    const page = toPage(
      rows,
      limit,
      (row) => row.id,
      'promulgated',
      filter,
      (row) => ({ ...row, awardName: bothWords('award', row.award) }),
    );
    return { kind: 'found', page };
  }
}

const wordsOf = (name = ''): string[] => nameKey(name).split(' ').filter(Boolean).slice(0, 8);
