import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { CommandAnswers } from './command-answer.js';
import { CommandGuard } from './command.guard.js';
import { EventStreams } from './event-streams.js';
import { KnownPaths } from './known-paths.js';
import { ProblemFilter } from './problem-filter.js';
import { SessionGuard } from './session.guard.js';
import { RequestValidation } from './validation.js';

/** What every request passes, whatever its feature. Guards run in the order they stand here. */
@Global()
@Module({
  providers: [
    KnownPaths,
    EventStreams,
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: CommandGuard },
    { provide: APP_INTERCEPTOR, useClass: CommandAnswers },
    { provide: APP_PIPE, useClass: RequestValidation },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [KnownPaths, EventStreams],
})
export class HttpModule {}
