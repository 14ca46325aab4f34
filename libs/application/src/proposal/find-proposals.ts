import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  proposalStatus,
  type LineCounts,
  type ProposalShown,
  type ProposalState,
  vietnamDay,
  withdrawBarred,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { Clock } from '../ports/clock.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { ProposalViews, type ProposalFilter, type ProposalRow } from '../ports/proposal-views.js';
import { unitsAsked } from '../registry/units-asked.js';

export interface ProposalItem extends Omit<ProposalState, 'claims'> {
  id: string;
  version: number;
  unitName: string | null;
  /** Derived from the lines; never typed by anybody. */
  shown: ProposalShown;
  /** How many lines stand in each status. */
  lines: LineCounts;
}

export class ListProposals extends Query<Page<ProposalItem>> {
  constructor(
    readonly filter: ProposalFilter,
    readonly limit: number,
    readonly cursor: string | undefined,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(ListProposals)
export class ListProposalsHandler implements IQueryHandler<ListProposals> {
  constructor(
    private readonly views: ProposalViews,
    private readonly organisations: OrganisationViews,
    private readonly clock: Clock,
  ) {}

  async execute({ filter, limit, cursor, viewer }: ListProposals): Promise<Page<ProposalItem>> {
    const after = decodeCursor('proposals-by-day', filter, cursor);
    const { unitId, structure } = filter;
    const today = vietnamDay(this.clock.now());
    const asked = await unitsAsked(this.organisations, unitId, structure, today);
    const own = viewer.roles.flatMap(({ unitId: held }) => (held ? [held] : []));
    const unitIds = filter.own ? (asked ?? own).filter((id) => own.includes(id)) : asked;
    const rows = await this.views.list(viewer.scope, { ...filter, unitIds }, after, limit + 1);
    return toPage(rows, limit, (row) => row.listPlace, 'proposals-by-day', filter, itemOf);
  }
}

/** A letter with how many of its lines each guard has warned of. */
export interface ProposalDetail extends ProposalItem {
  warnings: Record<string, number>;
  /** Who signs it; null once erased. */
  signer: string | null;
  /** Whether its unit may still take it back, or give its draft up. */
  withdrawable: boolean;
}

export class FindProposal extends Query<ProposalDetail> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindProposal)
export class FindProposalHandler implements IQueryHandler<FindProposal> {
  constructor(private readonly views: ProposalViews) {}

  async execute({ id, viewer }: FindProposal): Promise<ProposalDetail> {
    const found = await this.views.find(viewer.scope, id);
    if (!found) throw new NotVisible('proposal');
    const [warnings, signer, acted] = await Promise.all([
      this.views.warnings(viewer.scope, id),
      this.views.signer(id),
      this.views.acted(id),
    ]);
    const withdrawable = withdrawBarred(found.state, { acted }) === undefined;
    return { ...itemOf(found), warnings, signer, withdrawable };
  }
}

function itemOf({ id, version, state, unitName, lines }: ProposalRow): ProposalItem {
  const { claims: _claims, ...rest } = state;
  return { id, version, unitName, ...rest, shown: proposalStatus(state, lines), lines };
}
