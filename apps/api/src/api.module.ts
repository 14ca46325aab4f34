import { Module, type DynamicModule } from '@nestjs/common';
import { ApplicationModule } from '@vinhdanh/application';
import { InfrastructureModule, type Settings } from '@vinhdanh/infrastructure';
import { HealthController } from './health/health.controller.js';
import { MetricsController } from './health/metrics.controller.js';
import { HttpModule } from './http/http.module.js';
import { controllers } from './features.js';

@Module({})
export class ApiModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: ApiModule,
      imports: [InfrastructureModule.with(settings), ApplicationModule, HttpModule],
      controllers: [HealthController, MetricsController, ...controllers],
    };
  }
}
