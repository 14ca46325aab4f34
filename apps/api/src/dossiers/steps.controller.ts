import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { FindSteps, WaiveStepOfLine, type RunContext, type Viewer } from '@vinhdanh/application';
import { WaiveStepDto } from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id } from '../http/decorators.js';

/** What must be done for a line before the council, the decision and the letter to the centre. */
@Controller('api/v1/dossiers')
export class StepsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get(':id/steps')
  @Allows('dossier.read')
  find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindSteps(id, viewer));
  }

  /** A named officer says that a step does not apply to this line. */
  @Post(':id/waive-step')
  @HttpCode(200)
  @Allows('dossier.waive-step')
  async waive(
    @Id() id: string,
    @Body() { step, reason }: WaiveStepDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return answer(
      await this.commands.execute(new WaiveStepOfLine(id, step, reason, viewer, context)),
    );
  }
}
