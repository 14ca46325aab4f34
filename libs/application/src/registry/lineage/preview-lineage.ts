import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  holderOn,
  isRejection,
  simulateAct,
  touchedBy,
  type OrganisationState,
  type RecordLineage,
} from '@vinhdanh/domain';
import { DomainRejectionError } from '../../errors.js';
import { Clock } from '../../ports/clock.js';
import { LineageViews } from '../../ports/lineage-views.js';
import { OrganisationViews } from '../../ports/organisation-views.js';
import { toCommand, type LineageInput } from './lineage-input.js';
import type { LineagePreview } from './preview.js';
import { Effects } from './effects.js';

const ROLES_SHOWN = 1_000;

/** What an act of organisation would do to all that is under way. Writes nothing. */
export class PreviewLineage extends Query<LineagePreview> {
  constructor(readonly act: LineageInput) {
    super();
  }
}

@QueryHandler(PreviewLineage)
export class PreviewLineageHandler implements IQueryHandler<PreviewLineage> {
  constructor(
    private readonly organisations: OrganisationViews,
    private readonly views: LineageViews,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainRejectionError for an act that would be refused */
  async execute({ act }: PreviewLineage): Promise<LineagePreview> {
    const command = toCommand(act);
    const rows = await this.organisations.all();
    const known = new Map([...rows].map(([id, row]) => [id, row.state]));
    return this.preview(command, known);
  }

  private async preview(
    command: RecordLineage,
    known: ReadonlyMap<string, OrganisationState>,
  ): Promise<LineagePreview> {
    const at = this.clock.now().toISOString();
    const after = simulateAct(known, command, { actor: 'preview', at });
    if (isRejection(after)) throw new DomainRejectionError(after);
    const touched = touchedBy(command.changes);
    const [underWay, roles] = await Promise.all([
      this.views.underWay(touched),
      this.views.rolesOf(touched, command.effectiveOn, ROLES_SHOWN),
    ]);
    const effects = new Effects(command, known, after);
    const bodies = effects.bodies();
    const below = effects.below();
    const to = (id: string) => effects.named(holderOn(id, command.effectiveOn, effects.lookup));
    return {
      inForceFrom: command.effectiveOn,
      bodies,
      below,
      dossiers: effects.counted(underWay.lines),
      proposals: effects.counted(underWay.proposals),
      rounds: underWay.rounds,
      subjects: effects.subjects(underWay.subjects),
      accounts: {
        policy: command.accounts,
        roles: roles.map((role) => ({ ...role, to: to(role.unitId) })),
      },
      acts: underWay.acts,
      sessions: underWay.sessions,
      warnings: effects.warnings(bodies, below, underWay),
    };
  }
}
