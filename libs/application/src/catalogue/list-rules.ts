import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { awardIn, rulesOf, type Json, type Name, type RuleAt } from '@vinhdanh/domain';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { AuditViews } from '../ports/audit-views.js';
import { Catalogue } from '../ports/catalogue.js';

const LIST = 'catalogue-rules';

export const RULE_MARKS = ['verified', 'unverified', 'confirmed'] as const;
/** `confirmed` is what an officer checked here, `verified` also what was shipped so. */
export type RuleMark = (typeof RULE_MARKS)[number];

export interface RuleFilter {
  /** Code of an award; `edition` for the tables that belong to none. */
  award?: string;
  mark?: RuleMark;
  /** Words of its name, path or source, in any case. */
  q?: string;
}

/** One rule of an edition: what it says, where that is written, and whether anybody has checked it. */
export interface RuleItem {
  edition: string;
  path: string;
  /** Names what it says now; a confirmation tells by it what was read. */
  hash: string;
  award?: { code: string; name: Name };
  name?: Name;
  says: Record<string, Json>;
  source: string;
  verified: boolean;
  confirmed?: { by: string; byName?: string; at: string; citation: string; note?: string };
}

/** The rules of an edition one by one, in the order it has them. */
export class ListRules extends Query<Page<RuleItem>> {
  constructor(
    readonly edition: string,
    readonly filter: RuleFilter,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListRules)
export class ListRulesHandler implements IQueryHandler<ListRules> {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly people: AuditViews,
  ) {}

  async execute({ edition: code, filter, limit, cursor }: ListRules): Promise<Page<RuleItem>> {
    const edition = await this.catalogue.edition(code);
    if (!edition) throw new NotVisible('edition');
    const all = rulesOf(edition).filter((rule) => fits(rule, filter));
    const after = decodeCursor(LIST, { code, ...filter }, cursor);
    const from = after === undefined ? 0 : all.findIndex(({ path }) => path === after) + 1;
    const rows = all.slice(from, from + limit + 1);
    const who = rows.flatMap(({ basis }) => (basis.confirmed ? [basis.confirmed.by] : []));
    const names = await this.people.names([...new Set(who)]);
    return toPage(
      rows,
      limit,
      ({ path }) => path,
      LIST,
      { code, ...filter },
      (rule) => {
        const { path, hash, name, basis, says } = rule;
        const award = awardIn(edition, path.split('/')[0] ?? '');
        const { source: _where, name: _called, ...own } = says;
        return {
          edition: code,
          ...{ path, hash },
          ...(award ? { award: { code: award.code, name: award.name } } : {}),
          ...(name ? { name } : {}),
          says: own,
          source: basis.source,
          verified: basis.verified,
          ...(basis.confirmed
            ? { confirmed: { ...basis.confirmed, byName: names[basis.confirmed.by] } }
            : {}),
        };
      },
    );
  }
}

function fits({ path, name, basis }: RuleAt, { award, mark, q }: RuleFilter): boolean {
  if (award !== undefined && path.split('/')[0] !== award) return false;
  if (mark === 'confirmed' && !basis.confirmed) return false;
  if (mark === 'verified' && !basis.verified) return false;
  if (mark === 'unverified' && basis.verified) return false;
  if (q === undefined) return true;
  const wanted = q.toLocaleLowerCase('vi');
  return [path, name?.vi ?? '', name?.en ?? '', basis.source].some((text) =>
    text.toLocaleLowerCase('vi').includes(wanted),
  );
}
