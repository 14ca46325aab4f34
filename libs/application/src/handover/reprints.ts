import {
  Command,
  CommandHandler,
  Query,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import {
  awardsOf,
  handoverDecider,
  stockDecider,
  stockKey,
  type ExchangeStock,
  type HandoverState,
  type Reprint,
  type ReprintOrder,
  type StockState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { DossierViews } from '../ports/dossier-views.js';
import { HandoverViews, type ReprintRow } from '../ports/handover-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext } from '../run-context.js';
import { JointRunner, jointCommand, type JointCommand } from '../run-together.js';
import { HandoverPolicies } from './handovers.js';

/** Certificates that are to be recovered and printed anew, or were. */
export interface ReprintItem extends Omit<ReprintRow, 'reprints'> {
  orders: ReprintOrder[];
}

export class ListReprints extends Query<Page<ReprintItem>> {
  constructor(
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListReprints)
export class ListReprintsHandler implements IQueryHandler<ListReprints> {
  constructor(private readonly views: HandoverViews) {}

  async execute({ viewer, limit, cursor }: ListReprints): Promise<Page<ReprintItem>> {
    const after = decodeCursor('reprints', {}, cursor);
    const rows = await this.views.reprints(viewer.scope, after, limit + 1);
    const key = (row: ReprintRow): string => row.dossierId;
    return toPage(rows, limit, key, 'reprints', {}, ({ reprints, ...row }) => ({
      ...row,
      orders: reprints,
    }));
  }
}

/** New certificates for old ones: the receipt, the void numbers and the stock in one act. */
export class ReprintCertificates extends Command<{
  id: string;
  version: number;
  replayed: boolean;
}> {
  constructor(
    readonly dossierId: string,
    readonly command: Reprint,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ReprintCertificates)
export class ReprintCertificatesHandler implements ICommandHandler<ReprintCertificates> {
  constructor(
    private readonly joint: JointRunner,
    private readonly runner: CommandRunner,
    private readonly policies: HandoverPolicies,
    private readonly dossiers: DossierViews,
  ) {}

  /** @throws NotVisible; DomainRejectionError as the rules reject, `stock-short` with the others */
  async execute({ dossierId, command, viewer, context }: ReprintCertificates) {
    if (!(await this.dossiers.visible(viewer.scope, [dossierId])).has(dossierId))
      throw new NotVisible('dossier');
    return this.joint.run(context, async () => {
      const [policy] = await this.policies.of([{ dossierId, command }], viewer);
      const handover = await this.runner.load<HandoverState>(handoverDecider, dossierId);
      return [
        jointCommand(handoverDecider, dossierId, command, policy!),
        ...(await this.stock(
          command,
          awardsOf(handover.state, command.replaced),
          policy?.line?.award ?? '',
        )),
      ];
    });
  }

  /**
   * The new forms go out of the stock of the award as it is now. The old ones come in and are
   * destroyed, as far as they went out of this stock: what was given before it was kept here did not.
   */
  private async stock(
    { on, items, replaced, reference }: Reprint,
    before: string[],
    now: string,
  ): Promise<JointCommand[]> {
    const slip = { object: 'certificate' as const, on, reference, party: 'Thu hồi, in đổi' };
    const moved: JointCommand[] = [];
    for (const award of new Set([...before, now])) {
      const id = stockKey({ object: 'certificate', award });
      const { state } = await this.runner.load<StockState>(stockDecider, id);
      const old = replaced.filter((_item, i) => before[i] === award).length;
      const back = Math.min(old, state.issued - state.takenBack);
      const count = award === now ? items.length : 0;
      const command: ExchangeStock = { ...slip, type: 'exchange', award, back, count };
      if (back + count > 0) moved.push(jointCommand(stockDecider, id, command, undefined));
    }
    return moved;
  }
}
