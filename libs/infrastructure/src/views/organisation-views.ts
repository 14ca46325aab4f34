import { Injectable } from '@nestjs/common';
import { OrganisationViews, type OrganisationRow } from '@vinhdanh/application';
import {
  managementLine,
  nameKey,
  organisationIdOf,
  type OrganisationState,
} from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

const FRESH_MS = 2_000;
/** Looking again for an id that is not there must not turn into a query per request. */
const LOOK_AGAIN_MS = 100;

@Injectable()
export class PgOrganisationViews extends OrganisationViews {
  private kept?: { at: number; rows: Promise<ReadonlyMap<string, OrganisationRow>> };

  constructor(private readonly db: Database) {
    super();
  }

  all(): Promise<ReadonlyMap<string, OrganisationRow>> {
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

  async search(q: string | undefined, limit: number): Promise<OrganisationRow[]> {
    const words = nameKey(q ?? '')
      .split(' ')
      .filter(Boolean);
    return [...(await this.all()).values()]
      .filter((row) => words.every((word) => named(row, word)))
      .sort((a, b) => newestName(a).localeCompare(newestName(b), 'vi'))
      .slice(0, limit);
  }

  refresh(): void {
    this.kept = undefined;
  }

  private atMost(age: number): Promise<ReadonlyMap<string, OrganisationRow>> {
    if (this.kept && performance.now() - this.kept.at < age) return this.kept.rows;
    const rows = this.read();
    this.kept = { at: performance.now(), rows };
    // A failed look must not be remembered.
    rows.catch(() => this.refresh());
    return rows;
  }

  private async read(): Promise<ReadonlyMap<string, OrganisationRow>> {
    const rows = await this.db.query<{ id: string; version: number; state: OrganisationState }>(
      `select substr(stream, 14) as id, version, state from vd_stream where kind = 'organisation'`,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const newestName = (row: OrganisationRow): string => row.state.versions.at(-1)?.name ?? '';
const named = (row: OrganisationRow, word: string): boolean =>
  row.state.versions.some((v) => nameKey(v.name).includes(word));
