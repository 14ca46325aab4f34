/* Takes golden samples from the log at DATABASE_URL for event types that have no real one yet. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const folder = fileURLToPath(new URL('./golden/', import.meta.url));
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
const { rows } = await client.query(`
  select distinct on (type, envelope::jsonb->>'schema') type, (envelope::jsonb->>'schema')::int as schema, envelope,
    encode(leaf_hash, 'hex') as "leafHash"
  from vd_event order by type, envelope::jsonb->>'schema', length(envelope) desc`);
await client.end();

for (const { type, schema, envelope, leafHash } of rows) {
  const file = `${folder}${type}.v${schema}.json`;
  if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).origin === 'log') continue;
  writeFileSync(file, `${JSON.stringify({ origin: 'log', envelope, leafHash }, null, 2)}\n`);
  console.log(`took ${type}.v${schema}`);
}
