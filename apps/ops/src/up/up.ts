import { join } from 'node:path';
import {
  addressesOf,
  awaitEnding,
  type Config,
  endLeftovers,
  freePort,
  identify,
  isEnding,
  liveRun,
  OperatorError,
  type ProcessIdentity,
  readRunFile,
  removeRunFile,
  type RunFile,
  runMigrations,
  type RunningPostgres,
  startPostgres,
  writeRunFile,
} from '@vinhdanh/infrastructure';
import { PostgresKeeper } from './keep-postgres.js';
import { npmParent } from './npm-parent.js';
import { loadCatalogue } from '../init/load-catalogue.js';
import { seedSample } from '../init/seed-sample.js';
import { refuseSampleAccounts } from '../migrate/refuse-sample.js';
import { sealNumbers } from '../migrate/seal-numbers.js';
import { phase } from '../phase.js';
import { checkDatabase, checkDataFolder, checkPort, checkRedis } from './checks.js';
import { samplePassword } from './sample.js';
import { services } from './services.js';
import { Stopped, StopSignal } from './stop-signal.js';
import { Supervisor } from './supervisor.js';
import { waitUntilReady } from './wait-until-ready.js';

/** Brings the whole service up, watches over it, and takes it down when asked. */
export async function up(given: Config): Promise<void> {
  const npm = npmParent();
  const stop = new StopSignal(npm);
  checkDataFolder(given.dataDir);
  await takeOver(given.dataDir);
  const config = await withPort(given);
  await checkPort(config.port, config.host);
  const { redisUrl } = config;
  if (redisUrl) await phase('kiểm tra Redis', 'check Redis', () => checkRedis(redisUrl));

  let keeper: PostgresKeeper | undefined;
  let supervisor: Supervisor | undefined;
  try {
    const postgres = await database(config);
    const ownerUrl = postgres?.ownerUrl ?? config.databaseUrl ?? '';
    const run = runFile(config, ownerUrl, npm);
    const note = (change: Partial<RunFile>): void =>
      writeRunFile(config.dataDir, Object.assign(run, change));
    // A disk that is full by now must not end what runs; the next change writes this one, too.
    const noteOn = (change: Partial<RunFile>): void => {
      try {
        note(change);
      } catch (error) {
        console.error(`! run.json: ${(error as Error).message}`);
      }
    };
    const server = ({ process, port }: RunningPostgres) => ({ postgres: { process, port } });
    if (postgres)
      keeper = new PostgresKeeper(postgres, config.dataDir, (one) => noteOn(server(one)));
    note(postgres ? server(postgres) : {});
    void stop.whenAsked.then(() => noteOn({ stopping: true }));
    supervisor = new Supervisor(join(config.dataDir, 'logs'), (children) => noteOn({ children }));
    await serve(config, ownerUrl, supervisor, stop);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  } finally {
    await supervisor?.stop();
    await keeper?.stop();
    removeRunFile(config.dataDir);
  }
}

/** The embedded server; undefined when an address was given, which is then tried. */
async function database({ databaseUrl, dataDir }: Config): Promise<RunningPostgres | undefined> {
  if (databaseUrl) {
    await phase('kiểm tra PostgreSQL', 'check PostgreSQL', () => checkDatabase(databaseUrl));
    return undefined;
  }
  const postgres = await phase('khởi động PostgreSQL', 'start PostgreSQL', () =>
    startPostgres({ dataDir }),
  );
  if (postgres.note) console.log(`         ${postgres.note}`);
  return postgres;
}

async function serve(
  config: Config,
  ownerUrl: string,
  supervisor: Supervisor,
  stop: StopSignal,
): Promise<void> {
  stop.check();
  await phase('nâng cấp cơ sở dữ liệu', 'migrate', () =>
    runMigrations(ownerUrl, { roleUrls: config.roleUrls }),
  );
  await sealNumbers(config, ownerUrl);
  stop.check();
  if (config.mode === 'province') await refuseSampleAccounts(ownerUrl);
  const password = config.mode === 'sample' ? samplePassword(config) : undefined;
  if (password)
    await phase('chuẩn bị dữ liệu mẫu', 'sample province', () =>
      seedSample(config, ownerUrl, password),
    );
  else await phase('nạp danh mục', 'catalogue', () => loadCatalogue(config, ownerUrl));
  stop.check();
  const withSimulator = config.mode === 'sample' && !config.centreUrl;
  const simulatorPort = withSimulator ? await freePort() : undefined;
  const vaultPort = await freePort();
  await phase('khởi động dịch vụ', 'start the service', async () => {
    supervisor.start(services({ config, ownerUrl, vaultPort, simulatorPort }));
    await waitUntilReady(config.url, supervisor, stop);
  });
  if (password)
    console.log(
      `Tài khoản mẫu (sample accounts): unit, clerk, specialist, secretary, chair, office, admin …\n` +
        `Mật khẩu (password): ${password}`,
    );
  console.log(`ready ${config.url}`);
  await stop.whenAsked;
  console.log('Đang dừng (stopping)…');
}

/** Refuses if another `up` works on this folder; ends what a killed one left behind. */
async function takeOver(dataDir: string): Promise<void> {
  const ending = liveRun(dataDir);
  if (ending && isEnding(ending)) await awaitEnding(ending);
  const live = liveRun(dataDir);
  if (live && live.starter.pid !== process.pid)
    throw new OperatorError(
      `Vinh Danh đang chạy trên thư mục dữ liệu này, ở ${live.url}.`,
      `already running on this data folder, at ${live.url}`,
    );
  const left = readRunFile(dataDir);
  if (!left) return;
  const ended = await endLeftovers(left);
  if (ended)
    console.log(`         đã dọn ${ended} tiến trình của lần trước (leftover processes ended)`);
  removeRunFile(dataDir);
}

async function withPort(config: Config): Promise<Config> {
  const port = config.port || (await freePort());
  // The address people open is loopback even when we listen on all interfaces.
  return { ...config, port, url: `http://127.0.0.1:${port}` };
}

function runFile(config: Config, ownerUrl: string, npm?: ProcessIdentity): RunFile {
  const starter = identify(process.pid);
  if (!starter) throw new Error('cannot identify this process');
  return {
    starter,
    npm,
    port: config.port,
    url: config.url,
    children: {},
    addresses: addressesOf(ownerUrl),
  };
}
