// Waits for the service by looking at its tables: one small query for all who wait, on a connection
// of its own, so that looking costs next to nothing and is not measured as work.
import pg from 'pg';

const LOOK_MS = 100;

/**
 * The first line from `after` on that still stands where nobody wants it, for each who waits. Lines
 * leave these statuses one way, so the next look goes on from there.
 */
const STANDING = `
select w.n, found.dossier_id as line from unnest($1::text[], $2::text[], $3::text[]) with ordinality
  as w(proposal, statuses, after, n)
cross join lateral (select d.dossier_id from vd_dossier d
  where d.proposal_id = w.proposal and d.dossier_id >= w.after
    and d.status = any(w.statuses::text[]) order by d.dossier_id limit 1) found`;

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
    const letters = [...waiting].filter((one) => one.proposal);
    const sessions = [...waiting].filter((one) => one.session);
    const busy = new Set();
    if (letters.length > 0) {
      const values = ['proposal', 'statuses', 'after'].map((name) =>
        letters.map((one) => one[name]),
      );
      const { rows } = await client.query({ name: 'standing', text: STANDING, values });
      for (const { n, line } of rows) {
        const one = letters[Number(n) - 1];
        one.after = line;
        busy.add(one);
      }
      // Whoever found nothing further on looks once more from the beginning.
      for (const one of letters)
        if (!busy.has(one) && one.after !== '') {
          one.after = '';
          busy.add(one);
        }
    }
    if (sessions.length > 0) {
      const values = [sessions.map((one) => one.session)];
      const { rows } = await client.query({ name: 'agendas', text: OPEN_AGENDAS, values });
      for (const one of sessions) if (rows.some((row) => row.stream === one.session)) busy.add(one);
    }
    for (const one of [...letters, ...sessions])
      if (!busy.has(one) && waiting.delete(one)) one.done();
  };
  const watching = (async () => {
    while (!closed) {
      await look();
      await new Promise((done) => setTimeout(done, LOOK_MS));
    }
  })();
  return {
    /** Resolves once none of these letters has a line in one of the statuses. */
    none: (proposals, statuses) =>
      Promise.all(
        proposals.map((proposal) => wait({ proposal, statuses: `{${statuses}}`, after: '' })),
      ),
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
