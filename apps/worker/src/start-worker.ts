import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { QUEUES, type QueueName } from '@vinhdanh/contracts';
import {
  centreSettings,
  databaseUrlOf,
  endWithParent,
  keepHealthFile,
  queueBackend,
  readConfig,
  Readiness,
} from '@vinhdanh/infrastructure';
import { Duties } from './duties.js';
import { WorkerModule } from './worker.module.js';

/** Environment to a running worker. `WORKER_QUEUES` narrows the stages it serves. */
export async function startWorker(): Promise<void> {
  const config = readConfig();
  const databaseUrl = databaseUrlOf(config, 'vd_worker');
  const app = await NestFactory.createApplicationContext(
    WorkerModule.with({
      process: 'worker',
      databaseUrl,
      dataDir: config.dataDir,
      mode: config.mode,
      url: config.url,
      smtpUrl: config.smtpUrl,
      mailFrom: config.mailFrom,
      queue: queueBackend({ ...config, databaseUrl }),
      clamdUrl: config.clamdUrl,
      ...centreSettings(config),
      numberKey: config.numberKey,
    }),
    { logger: ['error', 'warn'] },
  );
  app.enableShutdownHooks();
  app.get(Duties).start(served(config.workerQueues));
  const stopBeating = keepHealthFile(config.dataDir, 'worker', async () => {
    return (await app.get(Readiness).check()).ready;
  });
  endWithParent(() => {
    stopBeating();
    return app.close();
  });
}

function served(list: string | undefined): readonly QueueName[] {
  const wanted = list?.split(',').map((name) => name.trim());
  return wanted ? QUEUES.filter((name) => wanted.includes(name)) : QUEUES;
}
