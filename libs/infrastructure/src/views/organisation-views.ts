import { Injectable } from '@nestjs/common';
import { OrganisationViews, type OrganisationRow } from '@vinhdanh/application';
import {
  managementLine,
  organisationIdOf,
  structureOn,
  type OrganisationState,
  type Structure,
} from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

const FRESH_MS = 2_000;
/** Looking again for an id that is not there must not turn into a query per request. */
const LOOK_AGAIN_MS = 100;

type Rows = ReadonlyMap<string, OrganisationRow>;

@Injectable()
export class PgOrganisationViews extends OrganisationViews {
  private kept?: { at: number; rows: Promise<Rows> };
  private newest?: { at: string; rows: Rows };
  private structure?: { of: Rows; day: string; found: Structure };

  constructor(private readonly db: Database) {
    super();
  }

  all(): Promise<Rows> {
    return this.atMost(FRESH_MS);
  }

  async find(id: string): Promise<OrganisationRow | undefined> {
    return (await this.all()).get(id) ?? (await this.atMost(LOOK_AGAIN_MS)).get(id);
  }

  findByCode(code: string): Promise<OrganisationRow | undefined> {
    return this.find(organisationIdOf(code));
  }

  async line(id: string, on: string): Promise<string[]> {
    if (!(await this.find(id))) return [];
    const rows = await this.all();
    return managementLine(id, on, (other) => rows.get(other)?.state);
  }

  async structureOn(day: string): Promise<Structure> {
    const rows = await this.all();
    if (this.structure?.of !== rows || this.structure.day !== day) {
      const states = new Map([...rows].map(([id, row]) => [id, row.state]));
      this.structure = { of: rows, day, found: structureOn(states, day) };
    }
    return this.structure.found;
  }

  refresh(): void {
    this.kept = undefined;
  }

  private atMost(age: number): Promise<Rows> {
    if (this.kept && performance.now() - this.kept.at < age) return this.kept.rows;
    const rows = this.read();
    this.kept = { at: performance.now(), rows };
    // A failed look must not be remembered.
    rows.catch(() => this.refresh());
    return rows;
  }

  /** The same object as before while nothing has changed, so that what is built on it holds. */
  private async read(): Promise<Rows> {
    const [mark] = await this.db.query<{ bodies: number; events: number }>(
      `select count(*)::int as bodies, coalesce(sum(version), 0)::int as events
       from vd_stream where kind = 'organisation'`,
    );
    const at = `${mark?.bodies}/${mark?.events}`;
    if (this.newest?.at === at) return this.newest.rows;
    const rows = await this.load();
    this.newest = { at, rows };
    return rows;
  }

  private async load(): Promise<Rows> {
    const rows = await this.db.query<{ id: string; version: number; state: OrganisationState }>(
      `select substr(stream, 14) as id, version, state from vd_stream where kind = 'organisation'`,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
