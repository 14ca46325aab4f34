import {
  type Config,
  type DatabaseRole,
  databaseUrlOf,
  liveRun,
  OperatorError,
  startPostgres,
} from '@vinhdanh/infrastructure';

export interface DatabaseAddresses {
  ownerUrl: string;
  of(role: DatabaseRole): string;
}

/**
 * Lends a verb the database: DATABASE_URL, else the embedded one, which is adopted if it runs and
 * otherwise started for the call.
 */
export async function withDatabase<T>(
  config: Config,
  work: (addresses: DatabaseAddresses) => Promise<T>,
): Promise<T> {
  const lend = (ownerUrl: string): Promise<T> =>
    work({ ownerUrl, of: (role) => databaseUrlOf(config, role, ownerUrl) });
  if (config.databaseUrl) return lend(config.databaseUrl);
  const run = liveRun(config.dataDir);
  if (run && !run.postgres)
    throw new OperatorError(
      'Dịch vụ đang chạy với DATABASE_URL riêng; hãy đặt cùng DATABASE_URL cho lệnh này.',
      'the service runs on its own DATABASE_URL: set the same one for this command',
    );
  const postgres = await startPostgres({ dataDir: config.dataDir });
  try {
    return await lend(postgres.ownerUrl);
  } finally {
    if (!postgres.adopted) await postgres.stop();
  }
}

/** Where the running service is found: as told, else as `up` wrote it down. */
export const serviceUrl = (config: Config): string =>
  (config.urlIsDefault ? liveRun(config.dataDir)?.url : undefined) ?? config.url;
