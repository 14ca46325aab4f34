import { Module, type Type } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TASK_KINDS } from '@vinhdanh/contracts';
import { handlers, processors, useCases } from './features.js';
import { ProcessorRegistry } from './process/processor-registry.js';
import { StageRunner } from './process/run-stage.js';
import type { StageProcessor } from './process/stage-processor.js';
import { CommandRunner } from './run-command.js';
import { JointRunner } from './run-together.js';
import { StartUpCheck } from './start-up-check.js';

/** Use cases: every command and query has its handler here. */
@Module({
  imports: [CqrsModule],
  providers: [CommandRunner, JointRunner, StartUpCheck, ...handlers, ...useCases],
  exports: [CqrsModule, CommandRunner, JointRunner, ...useCases],
})
export class ApplicationModule {}

/** What runs without a caller; only the worker loads it. */
@Module({
  imports: [ApplicationModule],
  providers: [
    ...processors,
    {
      provide: ProcessorRegistry,
      useFactory: (...all: StageProcessor[]) => new ProcessorRegistry(all, TASK_KINDS),
      inject: processors as Type<StageProcessor>[],
    },
    StageRunner,
  ],
  exports: [StageRunner],
})
export class ProcessModule {}
