import {
  Global,
  Inject,
  Injectable,
  Module,
  type DynamicModule,
  type OnApplicationShutdown,
  type Provider,
} from '@nestjs/common';
import { Clock, EventLog, SystemClock, TaskQueue, Turns } from '@vinhdanh/application';
import { catalogue } from './catalogue/index.js';
import { documents } from './documents/index.js';
import { PgEventLog } from './event-log/pg-event-log.js';
import { edxml } from './edxml/index.js';
import { gateways } from './gateway/index.js';
import { Readiness } from './health/readiness.js';
import { identity } from './identity/index.js';
import { notices } from './notices/index.js';
import { numberKeys } from './number-key/index.js';
import { Database } from './postgres/database.js';
import { PgTurns } from './postgres/pg-turns.js';
import { PgTaskQueue } from './queues/pg-task-queue.js';
import { Settings } from './settings.js';
import { views } from './views/index.js';

@Injectable()
class Closing implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly db: Database) {}

  async onApplicationShutdown(): Promise<void> {
    await this.db.close();
  }
}

const drivers: Provider[] = [
  { provide: EventLog, useClass: PgEventLog },
  { provide: TaskQueue, useClass: PgTaskQueue },
  { provide: Clock, useClass: SystemClock },
  { provide: Turns, useClass: PgTurns },
  Readiness,
  ...catalogue,
  ...documents,
  ...gateways,
  ...edxml,
  ...identity,
  ...notices,
  ...numberKeys,
  ...views,
];

/** The drivers behind the ports; global, so that use cases name ports only. */
@Global()
@Module({})
export class InfrastructureModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: InfrastructureModule,
      providers: [
        { provide: Settings, useValue: settings },
        {
          provide: Database,
          useFactory: () =>
            new Database(settings.databaseUrl, settings.process, settings.poolSize ?? 8),
        },
        Closing,
        ...drivers,
      ],
      exports: [
        Settings,
        Database,
        Readiness,
        EventLog,
        TaskQueue,
        Turns,
        Clock,
        ...[
          ...catalogue,
          ...documents,
          ...gateways,
          ...edxml,
          ...identity,
          ...notices,
          ...numberKeys,
          ...views,
        ].map(token),
      ],
    };
  }
}

const token = (p: Provider) => (typeof p === 'function' ? p : p.provide);
