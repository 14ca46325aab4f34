import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ReadDesk, type Viewer } from '@vinhdanh/application';
import { DeskDto } from '@vinhdanh/contracts';
import { Allows, CurrentViewer } from '../http/decorators.js';

/** The first screen of whoever asks. */
@Controller('api/v1/desk')
export class DeskController {
  constructor(private readonly queries: QueryBus) {}

  /** Figures of the roles the caller holds today. */
  @Get()
  @Allows('desk.read')
  read(@CurrentViewer() viewer: Viewer): Promise<DeskDto> {
    return this.queries.execute(new ReadDesk(viewer));
  }
}
