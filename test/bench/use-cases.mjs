// The application layer as the api uses it: Nest's command bus under the api's database role, unless
// another is asked for.
import { randomUUID } from 'node:crypto';
import { library, productRequire } from './product.mjs';
import { openWatcher } from './watcher.mjs';

productRequire('reflect-metadata');
const { NestFactory } = productRequire('@nestjs/core');
const { CommandBus } = productRequire('@nestjs/cqrs');
const application = library('application');
const { databaseUrlOf, Database, InfrastructureModule, queueBackend, readConfig } =
  library('infrastructure');

class Driver {}

/** Opens it on DATABASE_URL in a database role; `as(username)` gives a sample account its hands. */
export async function openUseCases(role = 'vd_api', module = 'ApplicationModule') {
  const config = readConfig();
  const databaseUrl = databaseUrlOf(config, role);
  const settings = {
    process: 'bench',
    databaseUrl,
    dataDir: config.dataDir,
    mode: 'sample',
    queue: queueBackend({ databaseUrl }),
  };
  const imports = [InfrastructureModule.with(settings), application[module]];
  const app = await NestFactory.createApplicationContext(
    { module: Driver, imports },
    { logger: ['error', 'warn'], abortOnError: false },
  );
  const bus = app.get(CommandBus, { strict: false });
  const database = app.get(Database, { strict: false });
  const viewers = await readViewers(database);
  const watcher = await openWatcher(databaseUrl);
  return {
    database,
    ...watcher,
    /** Anything the application knows by a class. */
    get: (token) => app.get(token, { strict: false }),
    as: (username) => viewers.get(username),
    /** Executes `new application[name](...fields, viewer, context)` as done on that day. */
    run: (name, username, on, ...fields) => {
      const viewer = viewers.get(username);
      if (!viewer) throw new Error(`no sample account ${username}`);
      return bus.execute(new application[name](...fields, viewer, contextOf(viewer, on)));
    },
    /** Opening a round asks for no viewer. */
    openRound: (username, on, fields) =>
      bus.execute(new application.OpenRound(fields, contextOf(viewers.get(username), on))),
    close: async () => {
      await watcher.close();
      await app.close();
    },
  };
}

async function readViewers(database) {
  const rows = await database.query(
    `select substr(stream, 9) as "accountId", state from vd_stream where kind = 'account'`,
  );
  const today = new Date().toISOString().slice(0, 10);
  const viewerOf = (row) => application.viewerOf({ ...row, delegators: new Map() }, today);
  return new Map(rows.map((row) => [row.state.username, viewerOf(row)]));
}

const contextOf = (viewer, effectiveOn) => ({
  actor: viewer.accountId,
  unitId: viewer.roles[0]?.unitId,
  at: new Date().toISOString(),
  effectiveOn,
  commandId: randomUUID(),
  requestHash: 'bench',
  correlationId: randomUUID(),
});
