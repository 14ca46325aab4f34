import type { Client } from 'pg';
import { canonical, deciderFor, type Json, type JsonObject } from '@vinhdanh/domain';
import { workRows } from '@vinhdanh/application';

export interface StreamFold {
  stream: string;
  version: number;
  state: object | undefined;
}

type Report = (check: string, problem: string) => void;

const STORED = {
  name: 'fsck-stream',
  text: `select s.stream, s.version, s.state, to_jsonb(d) as dossier,
      (select coalesce(jsonb_agg(to_jsonb(w)), '[]') from vd_work_item w where w.stream = s.stream) as work
    from vd_stream s left join vd_dossier d
      on d.dossier_id = substr(s.stream, 9) and s.kind = 'dossier'
    where s.stream = any($1)`,
};

interface Stored {
  stream: string;
  version: number;
  state: JsonObject;
  dossier: JsonObject | null;
  work: JsonObject[];
}

/** What is stored about each stream must be what its events lead to. */
export async function checkStreams(
  client: Client,
  folds: StreamFold[],
  report: Report,
): Promise<void> {
  const { rows } = await client.query<Stored>({ ...STORED, values: [folds.map((f) => f.stream)] });
  const stored = new Map(rows.map((row) => [row.stream, row]));
  for (const fold of folds) checkStream(fold, stored.get(fold.stream), report);
}

function checkStream(
  { stream, version, state }: StreamFold,
  stored: Stored | undefined,
  report: Report,
): void {
  const decider = deciderFor(stream.slice(0, stream.indexOf(':')));
  if (!stored) return report('a stream has its head', `${stream} has events but no head`);
  if (stored.version !== version)
    report(
      'the head is the last version',
      `${stream}: head ${stored.version}, last event ${version}`,
    );
  if (text(state as JsonObject) !== text(stored.state))
    report('the state is the fold of the events', `${stream}: the stored state differs`);
  const row = decider.row?.(state!);
  if (row && !contains(stored.dossier, { ...row, version }))
    report('the inline row is the fold of the events', `${stream}: vd_dossier differs`);
  const owed = workRows(decider, stream, state!);
  const kinds = stored.work.map((w) => String(w.kind)).sort();
  if (
    kinds.join() !==
    owed
      .map((w) => w.kind)
      .sort()
      .join()
  )
    report('the work items are what the state owes', `${stream}: ${kinds.join() || 'none'} stored`);
  for (const item of owed) {
    const found = stored.work.find((w) => w.kind === item.kind);
    if (found && (found.claimed_by ?? undefined) !== item.claimedBy)
      report('the claims are what the state says', `${stream}: claim of ${item.kind} differs`);
  }
}

const text = (value: JsonObject): string => canonical(JSON.parse(JSON.stringify(value)) as Json);

/** Every column the rule names has the stored value; absent means null. */
function contains(stored: JsonObject | null, row: JsonObject): boolean {
  return (
    stored !== null &&
    Object.entries(row).every(
      ([column, value]) => canonical(value ?? null) === canonical((stored[column] as Json) ?? null),
    )
  );
}
