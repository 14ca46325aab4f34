// Waits for the service by looking at its tables: one small query for all who wait, on a connection
// of its own, so that looking costs next to nothing and is not measured as work.
import pg from 'pg';

const LOOK_MS = 50;

const STANDING = `
select w.n from unnest($1::text[], $2::text[]) with ordinality as w(proposal, status, n)
cross join lateral (select 1 from vd_dossier d
  where d.proposal_id = w.proposal and d.status = w.status limit 1) found`;

const OPEN_AGENDAS = `
select stream from vd_stream where stream = any($1) and state->'agenda'->'open' <> '[]'`;

export async function openWatcher(url) {
  // Statistics of a table that changes all the time would at times suggest to read all of it.
  const options = '-c vd.units=* -c enable_seqscan=off -c enable_bitmapscan=off';
  const client = new pg.Client({ connectionString: url, options });
  await client.connect();
  const waiting = new Set();
  const wait = (what) => new Promise((done) => waiting.add({ ...what, done }));
  let closed = false;

  const look = async () => {
    const groups = [...waiting].filter((one) => one.standing);
    const pairs = groups.flatMap((one) => one.standing.map((pair) => ({ ...pair, one })));
    const sessions = [...waiting].filter((one) => one.session);
    const busy = new Set();
    if (pairs.length > 0) {
      const values = [pairs.map((p) => p.proposal), pairs.map((p) => p.status)];
      const { rows } = await client.query({ name: 'standing', text: STANDING, values });
      for (const { n } of rows) busy.add(pairs[Number(n) - 1].one);
    }
    if (sessions.length > 0) {
      const values = [sessions.map((one) => one.session)];
      const { rows } = await client.query({ name: 'agendas', text: OPEN_AGENDAS, values });
      for (const one of sessions) if (rows.some((row) => row.stream === one.session)) busy.add(one);
    }
    for (const one of [...groups, ...sessions])
      if (!busy.has(one) && waiting.delete(one)) one.done();
  };
  const watching = (async () => {
    while (!closed) {
      await look();
      await new Promise((done) => setTimeout(done, LOOK_MS));
    }
  })();
  return {
    /** Resolves once none of these `{proposal, status}` pairs has a line. */
    none: (standing) => wait({ standing }),
    /** Resolves once the session's agenda has no open request. */
    agendaBuilt: (session) => wait({ session }),
    /** Rejects when looking failed; never resolves before `close`. */
    watching,
    close: async () => {
      closed = true;
      await watching;
      await client.end();
    },
  };
}
