import { Injectable } from '@nestjs/common';
import {
  SubjectViews,
  type EntryRow,
  type FoundSubject,
  type LineRow,
  type SubjectDetails,
  type SubjectProbe,
  type SubjectSearch,
  type SuspectedSubject,
} from '@vinhdanh/application';
import type { JsonObject, SubjectKind, SubjectMatch, ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import {
  ALIKE,
  BY_NUMBER,
  CANDIDATES,
  ENTRY,
  ENTRY_KEYS,
  GROUP,
  LINES,
  MATCHES,
  ONE,
  SEARCH,
  SOME,
  SUSPECTED,
} from './subject-sql.js';

@Injectable()
export class PgSubjectViews extends SubjectViews {
  constructor(private readonly db: Database) {
    super();
  }

  async find(id: string, scope: ViewScope): Promise<SubjectDetails | undefined> {
    const rows =
      scope.kind === 'all' && !scope.shut?.length
        ? await this.db.query<SubjectDetails>(ONE, [id])
        : await this.db.readAs<SubjectDetails>(scope, ONE, [id]);
    return rows[0];
  }

  async search(search: SubjectSearch, scope: ViewScope): Promise<FoundSubject[]> {
    const { terms, kind, unitId, after, limit } = search;
    const { plain, marked } = terms;
    return this.db.readAs<FoundSubject>(scope, SEARCH, [
      plain.keys,
      marked.keys,
      plain.patterns,
      marked.patterns,
      plain.leads,
      marked.leads,
      plain.frame,
      marked.frame,
      kind ?? null,
      unitId ?? null,
      after?.rank ?? null,
      after?.key ?? null,
      after?.id ?? null,
      limit,
    ]);
  }

  byNumber(hash: string, scope: ViewScope): Promise<FoundSubject[]> {
    return this.db.readAs<FoundSubject>(scope, BY_NUMBER, [hash]);
  }

  alike(id: string, scope: ViewScope): Promise<FoundSubject[]> {
    return this.db.readAs<FoundSubject>(scope, ALIKE, [id]);
  }

  suspected(
    {
      kind,
      after,
      limit,
    }: { kind?: SubjectKind; after?: { key: string; id: string }; limit: number },
    scope: ViewScope,
  ): Promise<SuspectedSubject[]> {
    const values = [kind ?? null, after?.key ?? null, after?.id ?? null, limit];
    return this.db.readAs<SuspectedSubject>(scope, SUSPECTED, values);
  }

  async candidates(probes: SubjectProbe[]): Promise<string[][]> {
    if (probes.length === 0) return [];
    const rows = await this.db.query<{ n: number; id: string }>(CANDIDATES, [
      probes.map((p) => p.kind),
      probes.map((p) => p.nameKey),
      probes.map((p) => p.birthYear ?? null),
      probes.map((p) => p.unitId),
      probes.map((p) => p.numberHash ?? null),
      probes.map((p) => p.staffCode ?? null),
    ]);
    const found: string[][] = probes.map(() => []);
    for (const { n, id } of rows) found[Number(n) - 1]!.push(id);
    return found;
  }

  async matches(probes: SubjectProbe[], unitId: string): Promise<SubjectMatch[][]> {
    if (probes.length === 0) return [];
    const rows = await this.db.query<SubjectMatch & { n: number }>(MATCHES, [
      probes.map((p) => p.kind),
      probes.map((p) => p.nameKey),
      probes.map((p) => p.birthYear ?? null),
      probes.map((p) => p.unitId),
      probes.map((p) => p.numberHash ?? null),
      probes.map((p) => p.staffCode ?? null),
      unitId,
    ]);
    const found: SubjectMatch[][] = probes.map(() => []);
    for (const { n, ...match } of rows) found[Number(n) - 1]!.push(match);
    return found;
  }

  async some(ids: string[], scope: ViewScope): Promise<FoundSubject[]> {
    return ids.length === 0 ? [] : this.db.readAs<FoundSubject>(scope, SOME, [ids]);
  }

  async names(ids: string[], scope: ViewScope): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.readAs<{ subject_id: string; name: string }>(
      scope,
      'select subject_id, name from vd_subject where subject_id = any($1) and name is not null',
      [ids],
    );
    return new Map(rows.map((row) => [row.subject_id, row.name]));
  }

  async roots(ids: string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.query<{ subject_id: string; root_id: string }>(
      'select subject_id, root_id from vd_subject where subject_id = any($1)',
      [ids],
    );
    return new Map(rows.map((row) => [row.subject_id, row.root_id]));
  }

  async group(id: string): Promise<{ members: string[]; openLines: number; scans: string[] }> {
    const [row] = await this.db.query<{ members: string[]; openLines: number; scans: string[] }>(
      GROUP,
      [id],
    );
    return row!;
  }

  async entryKeys(ids: string[]): Promise<Map<string, { subjectId: string; key: string }[]>> {
    const rows = await this.db.query<{ asked: string; subjectId: string; key: string }>(
      ENTRY_KEYS,
      [ids],
    );
    const found = new Map<string, { subjectId: string; key: string }[]>();
    for (const { asked, ...row } of rows) {
      const keys = found.get(asked);
      if (keys) keys.push(row);
      else found.set(asked, [row]);
    }
    return found;
  }

  async record(id: string, scope: ViewScope): Promise<{ entries: EntryRow[]; lines: LineRow[] }> {
    const entries = `${ENTRY} where e.root_id = $1 order by e.year desc, e.entry_id`;
    return {
      entries: await this.db.readAs<EntryRow>(scope, entries, [id]),
      // Whose record it is was seen already; a line filed by another unit belongs to it as well.
      lines: await this.db.query<LineRow>(LINES, [id]),
    };
  }

  async entry(entryId: string, scope: ViewScope): Promise<EntryRow | undefined> {
    const rows = await this.db.readAs<EntryRow>(scope, `${ENTRY} where e.entry_id = $1`, [entryId]);
    return rows[0];
  }

  async scansKept(scans: string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ scan: string }>(
      `select scan from vd_record_entry where scan = any($1)
       union
       select e->>'sha256' from vd_stream a, jsonb_each(a.state->'own') o,
         jsonb_array_elements(o.value->'evidence') e
       where a.kind = 'assessment' and e->>'sha256' = any($1)`,
      [scans],
    );
    return new Set(rows.map(({ scan }) => scan));
  }

  async plainNumbers(limit: number): Promise<string[]> {
    const rows = await this.db.query<{ subject_id: string }>(
      'select subject_id from vd_subject where length(number_hash) = 64 order by 1 limit $1',
      [limit],
    );
    return rows.map((row) => row.subject_id);
  }

  async privateParts(id: string): Promise<JsonObject[]> {
    const rows = await this.db.query<{ body: JsonObject }>(
      `select p.body from vd_event e join vd_event_private p using (event_id)
        where e.stream = 'subject:' || $1 order by e.version`,
      [id],
    );
    return rows.map(({ body }) => body);
  }
}
