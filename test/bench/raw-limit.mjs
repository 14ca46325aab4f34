// What this Postgres can commit at all: 50 events and 50 audit rows per transaction, 8 clients,
// rows made on the server. A strong reference rather than a hard wall.
import pg from 'pg';

export async function runRawLimit({ ownerUrl, seconds = 5, clients = 8, perTransaction = 50 }) {
  const admin = new pg.Client({ connectionString: ownerUrl });
  await admin.connect();
  await admin.query(`
    drop table if exists raw_event, raw_audit;
    create table raw_event (id uuid primary key default gen_random_uuid(), stream uuid not null, version int not null,
      type text not null, body text not null, at timestamptz default now(), unique (stream, version));
    create table raw_audit (id bigserial primary key, event uuid not null, what text not null)`);
  const statement = `
    with e as (
      insert into raw_event (stream, version, type, body)
      select gen_random_uuid(), 1, 'filed', repeat('x', 600) from generate_series(1, ${perTransaction})
      returning id)
    insert into raw_audit (event, what) select id, 'filed' from e`;
  const until = performance.now() + seconds * 1000;
  let transactions = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new pg.Client({ connectionString: ownerUrl });
      await client.connect();
      while (performance.now() < until) {
        await client.query({ name: 'raw', text: statement });
        transactions += 1;
      }
      await client.end();
    }),
  );
  await admin.query('drop table raw_event, raw_audit');
  await admin.end();
  return { eventsPerSecond: (transactions * perTransaction) / seconds };
}
