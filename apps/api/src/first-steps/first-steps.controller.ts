import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ReadFirstSteps } from '@vinhdanh/application';
import type { FirstStepsDto } from '@vinhdanh/contracts';
import { Allows } from '../http/decorators.js';

/** How far a province is on the way to its first dossier complete. */
@Controller('api/v1/first-steps')
export class FirstStepsController {
  constructor(private readonly queries: QueryBus) {}

  /** Figures only; no dossier is shown. */
  @Get()
  @Allows('first-steps.read')
  read(): Promise<FirstStepsDto> {
    return this.queries.execute(new ReadFirstSteps());
  }
}
