import {
  centreSettings,
  databaseUrlOf,
  OperatorError,
  queueBackend,
  readConfig,
} from '@vinhdanh/infrastructure';
import { createApi } from './create-api.js';
import { createLogger } from './http/nest-logger.js';
import { stopApi } from './stop-api.js';

async function main(): Promise<void> {
  const config = readConfig();
  const databaseUrl = databaseUrlOf(config, 'vd_api');
  const log = createLogger('info');
  const app = await createApi(
    {
      process: 'api',
      databaseUrl,
      dataDir: config.dataDir,
      mode: config.mode,
      url: config.url,
      smtpUrl: config.smtpUrl,
      mailFrom: config.mailFrom,
      queue: queueBackend({ redisUrl: config.redisUrl, databaseUrl }),
      clamdUrl: config.clamdUrl,
      vault: {
        url: config.vault.url,
        secret: config.vault.secret,
        delaySeconds: config.ballotDelaySeconds,
      },
      ...centreSettings(config),
      paperMaxMb: config.paperMaxMb,
      numberKey: config.numberKey,
      trustedProxies: config.trustedProxies,
    },
    log,
  );
  const stop = (): void => {
    stopApi(app).then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await app.listen(config.port, config.host);
  log.info({ url: await app.getUrl() }, 'listening');
}

const isPortTaken = (error: unknown): boolean => (error as { code?: string }).code === 'EADDRINUSE';

main().catch((error: unknown) => {
  const expected = error instanceof OperatorError || isPortTaken(error);
  process.stderr.write(`${expected ? (error as Error).message : String((error as Error).stack)}\n`);
  process.exit(1);
});
