import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApplicationModule } from '@vinhdanh/application';
import {
  centreSettings,
  type Config,
  InfrastructureModule,
  queueBackend,
} from '@vinhdanh/infrastructure';

/** Lends a verb the use cases, working with the given role's address. */
export async function withApplication<T>(
  config: Config,
  databaseUrl: string,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const settings = {
    process: 'ops',
    databaseUrl,
    poolSize: 4,
    dataDir: config.dataDir,
    mode: config.mode,
    queue: queueBackend({ ...config, databaseUrl }),
    ...centreSettings(config),
    numberKey: config.numberKey,
  };
  const app = await NestFactory.createApplicationContext(
    { module: OpsModule, imports: [InfrastructureModule.with(settings), ApplicationModule] },
    { logger: ['error', 'warn'], abortOnError: false },
  );
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

class OpsModule {}
