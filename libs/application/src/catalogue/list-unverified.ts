import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { rulesOf, type Name } from '@vinhdanh/domain';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { Catalogue } from '../ports/catalogue.js';

const LIST = 'catalogue-unverified';

/** A rule nobody has checked against the text of the law yet. */
export interface UnverifiedRule {
  edition: string;
  provisional: boolean;
  path: string;
  /** Names what it says now; a confirmation tells by it what was read. */
  hash: string;
  name?: Name;
  source: string;
}

/** Everything still unverified or provisional, with its sources: the list to work off. */
export class ListUnverified extends Query<Page<UnverifiedRule>> {
  constructor(
    readonly edition: string | undefined,
    readonly award: string | undefined,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListUnverified)
export class ListUnverifiedHandler implements IQueryHandler<ListUnverified> {
  constructor(private readonly catalogue: Catalogue) {}

  async execute({ edition, award, limit, cursor }: ListUnverified): Promise<Page<UnverifiedRule>> {
    const editions = await this.catalogue.editions();
    if (edition !== undefined && !editions.some(({ code }) => code === edition))
      throw new NotVisible('edition');
    const all = editions
      .filter(({ code }) => edition === undefined || code === edition)
      .flatMap((one) =>
        rulesOf(one)
          .filter(({ basis }) => !basis.verified)
          .filter(({ path }) => award === undefined || path.split('/')[0] === award)
          .map(({ path, hash, name, basis }) => ({
            edition: one.code,
            provisional: one.provisional ?? false,
            ...{ path, hash },
            ...(name ? { name } : {}),
            source: basis.source,
          })),
      );
    const filter = { edition, award };
    const key = (one: UnverifiedRule): string => `${one.edition} ${one.path}`;
    const after = decodeCursor(LIST, filter, cursor);
    const from = after === undefined ? 0 : all.findIndex((one) => key(one) === after) + 1;
    const rows = all.slice(from, from + limit + 1);
    return toPage(rows, limit, key, LIST, filter, (one) => one);
  }
}
