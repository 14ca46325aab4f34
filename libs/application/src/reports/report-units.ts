import {
  countedUnder,
  reject,
  soleSuccessorOn,
  versionOn,
  type OrganisationState,
} from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import type { OrganisationRow } from '../ports/organisation-views.js';
import type { ReportStructure, UnitSelection } from '../ports/report-views.js';
import { inDigits, type ReportUnit, type UnitPart } from './commendation-report.js';

/** The units of a report, by the structure of the lines' own days or by that of today. */
export class ReportUnits {
  private readonly states: ReadonlyMap<string, OrganisationState>;

  constructor(
    rows: ReadonlyMap<string, OrganisationRow>,
    private readonly structure: ReportStructure,
    /** Last day of the report: whose names count for `then`. */
    private readonly until: string,
    private readonly today: string,
  ) {
    this.states = new Map([...rows].map(([id, row]) => [id, row.state]));
  }

  /** What a question about one unit means. @throws DomainRejectionError `no-such-organisation` */
  asked(id: string): { selection: UnitSelection; unit: ReportUnit & { asked?: ReportUnit } } {
    if (!this.states.has(id))
      throw new DomainRejectionError(reject('no-such-organisation', { id }));
    const now = this.standsFor(id);
    const unitIds = countedUnder(id, this.states, this.today);
    return {
      selection: this.structure === 'then' ? { under: id } : { unitIds },
      unit: { ...this.named(now), ...(now === id ? {} : { asked: this.named(id) }) },
    };
  }

  /** Counts under the bodies of the structure, largest first. */
  parts(counts: readonly { unitId: string; count: number }[]): UnitPart[] {
    const groups = new Map<string, { unitId: string; count: number }[]>();
    for (const row of counts) {
      const under = this.standsFor(row.unitId);
      groups.set(under, [...(groups.get(under) ?? []), row]);
    }
    return [...groups]
      .map(([id, rows]) => this.part(id, rows))
      .sort((a, b) => b.count - a.count || a.unit.name.localeCompare(b.unit.name, 'vi'));
  }

  private part(id: string, rows: { unitId: string; count: number }[]): UnitPart {
    const count = rows.reduce((sum, row) => sum + row.count, 0);
    const before = rows.filter((row) => row.unitId !== id);
    const formerly = before.map((row) => ({ unit: this.named(row.unitId), count: row.count }));
    const whole = { unit: this.named(id), count, text: inDigits(count) };
    return formerly.length > 0 ? { ...whole, formerly } : whole;
  }

  private standsFor(id: string): string {
    if (this.structure === 'then') return id;
    return soleSuccessorOn(id, this.today, (other) => this.states.get(other));
  }

  private named(id: string): ReportUnit {
    const state = this.states.get(id);
    const day = this.structure === 'then' ? this.until : this.today;
    return { id, name: (state && versionOn(state, day)?.name) ?? id };
  }
}
