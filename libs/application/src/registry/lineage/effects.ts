import {
  endsBody,
  existsOn,
  holderOn,
  managementLine,
  successorsOn,
  touchedBy,
  versionOn,
  type LookUp,
  type OrganisationState,
  type RecordLineage,
} from '@vinhdanh/domain';
import type { UnderWay } from '../../ports/lineage-views.js';
import {
  warning,
  type BelowEffect,
  type BodyEffect,
  type CountedAt,
  type LineagePreview,
  type NamedBody,
  type PreviewWarning,
} from './preview.js';

/** An act laid over the registry: who becomes what, and where each thing under way goes. */
export class Effects {
  readonly lookup: LookUp;

  constructor(
    private readonly act: RecordLineage,
    private readonly before: ReadonlyMap<string, OrganisationState>,
    private readonly after: ReadonlyMap<string, OrganisationState>,
  ) {
    this.lookup = (id) => after.get(id);
  }

  named(id: string): NamedBody;
  named(id: string | undefined): NamedBody | null;
  named(id: string | undefined): NamedBody | null {
    if (id === undefined) return null;
    const state = this.after.get(id);
    return { id, name: (state && versionOn(state, this.act.effectiveOn)?.name) ?? id };
  }

  bodies(): BodyEffect[] {
    return this.act.changes.flatMap((change) =>
      [...new Set([...change.from, ...change.to])].map((id) => {
        const ends = change.from.includes(id) && endsBody(change, id);
        return {
          ...this.named(id),
          kind: change.kind,
          becomes: ends ? 'ends' : this.before.has(id) ? 'goes-on' : 'begins',
          to: ends ? change.to.map((other) => this.named(other)) : [],
          holder: this.named(holderOn(id, this.act.effectiveOn, this.lookup)),
        } satisfies BodyEffect;
      }),
    );
  }

  /** Bodies the act does not name whose line of management it changes. */
  below(): BelowEffect[] {
    const { effectiveOn, changes } = this.act;
    const named = new Set(changes.flatMap((change) => [...change.from, ...change.to]));
    const old: LookUp = (id) => this.before.get(id);
    return [...this.before].flatMap(([id, state]) => {
      if (named.has(id) || !existsOn(state, effectiveOn)) return [];
      const line = managementLine(id, effectiveOn, this.lookup);
      if (line.join() === managementLine(id, effectiveOn, old).join()) return [];
      const held = versionOn(state, effectiveOn);
      const above = held?.managerId ?? held?.parentId;
      return [{ ...this.named(id), manager: above === line[1] ? null : this.named(line[1]) }];
    });
  }

  counted(rows: { unitId: string; status: string; count: number }[]): CountedAt[] {
    const units = new Map<string, CountedAt>();
    for (const { unitId, status, count } of rows) {
      const to = this.named(holderOn(unitId, this.act.effectiveOn, this.lookup));
      const held = units.get(unitId) ?? { unit: this.named(unitId), to, count: 0, statuses: {} };
      held.count += count;
      held.statuses[status] = (held.statuses[status] ?? 0) + count;
      units.set(unitId, held);
    }
    return [...units.values()];
  }

  subjects(rows: UnderWay['subjects']): LineagePreview['subjects'] {
    const kinds = rows.map(({ kind, ...row }) => ({ ...row, status: kind }));
    return this.counted(kinds).map(({ unit, to, statuses }) => ({ unit, to, kinds: statuses }));
  }

  warnings(bodies: BodyEffect[], below: BelowEffect[], underWay: UnderWay): PreviewWarning[] {
    const own = new Set([...underWay.acts, ...underWay.sessions].map(({ unitId }) => unitId));
    const { document, effectiveOn } = this.act;
    const divided = below.filter(
      ({ id }) => successorsOn(this.managerOf(id), effectiveOn, this.lookup).length > 1,
    );
    const continued = bodies.filter(
      ({ id, kind }) =>
        (kind === 'merge' || kind === 'split') && !touchedBy(this.act.changes).includes(id),
    );
    return [
      ...(document.verified ? [] : [warning('document-unverified')]),
      ...bodies.filter((b) => !b.holder).map((b) => warning('nobody-takes-over', b.name)),
      ...divided.map((b) => warning('manager-divided', b.name)),
      ...[...new Set(continued.map((b) => b.name))].map((n) => warning('years-undecided', n)),
      ...[...own].map((id) => warning('own-acts-open', this.named(id).name)),
    ];
  }

  private managerOf(id: string): string {
    const state = this.before.get(id);
    const held = state && versionOn(state, this.act.effectiveOn);
    return held?.managerId ?? held?.parentId ?? id;
  }
}
