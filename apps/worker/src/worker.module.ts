import { Module, type DynamicModule } from '@nestjs/common';
import { ProcessModule } from '@vinhdanh/application';
import { InfrastructureModule, type Settings } from '@vinhdanh/infrastructure';
import { Duties } from './duties.js';

@Module({})
export class WorkerModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [InfrastructureModule.with(settings), ProcessModule],
      providers: [Duties],
    };
  }
}
