import { vietnamDay } from '@vinhdanh/domain';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  CheckEligibility,
  Clock,
  ConfirmCriterion,
  FindEligibility,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import { CheckEligibilityDto, ConfirmCriterionDto } from '@vinhdanh/contracts';
import type { JsonObject } from '@vinhdanh/domain';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, NeedsVersion, WithoutKey } from '../http/decorators.js';

/** Whether a history suffices for an award: before filing, and at every step of a line. */
@Controller('api/v1')
export class EligibilityController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  /** Would it suffice? Nothing is recorded. */
  @Post('eligibility/checks')
  @HttpCode(200)
  @WithoutKey()
  @Allows('eligibility.check')
  check(@Body() body: CheckEligibilityDto, @CurrentViewer() viewer: Viewer) {
    const { history, on, ...line } = body;
    const written = history as JsonObject | undefined;
    return this.queries.execute(
      new CheckEligibility(
        {
          ...line,
          ...(written ? { history: written } : {}),
          on: on ?? vietnamDay(this.clock.now()),
        },
        viewer,
      ),
    );
  }

  /** The tree as it was recorded at the check, and on what is known now: what is still missing. */
  @Get('dossiers/:id/eligibility')
  @Allows('dossier.read')
  find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindEligibility(id, viewer));
  }

  /** The answer holds the text that was confirmed and its source. */
  @Post('dossiers/:id/confirm-criterion')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('dossier.confirm-criterion')
  async confirm(
    @Id() id: string,
    @Body() { criterion, met, note }: ConfirmCriterionDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const said = { criterion, met, ...(note === undefined ? {} : { note }) };
    const { result, ...more } = await this.commands.execute(
      new ConfirmCriterion(id, said, viewer, context),
    );
    return answer(result, more);
  }
}
