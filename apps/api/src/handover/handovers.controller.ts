import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  FindHandover,
  HandOver,
  ReprintCertificates,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import { HandObjectsDto, ReportLostDto, ReprintDto, TakeObjectsBackDto } from '@vinhdanh/contracts';
import type { HandoverCommand } from '@vinhdanh/domain';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id } from '../http/decorators.js';
import { plain } from '../http/plain.js';

/** The objects of one granted line, by the id of the line: handed, lost, issued anew, back. */
@Controller('api/v1/handovers')
export class HandoversController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get(':id')
  @Allows('handover.read')
  find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindHandover(id, viewer));
  }

  /** Outside a ceremony. */
  @Post(':id/hand')
  @HttpCode(200)
  @Allows('handover.run')
  hand(
    @Id() id: string,
    @Body() body: HandObjectsDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { effectiveOn: _day, ...receipt } = plain(body);
    return this.act(id, { type: 'hand', ...receipt }, viewer, context);
  }

  @Post(':id/report-lost')
  @HttpCode(200)
  @Allows('handover.run')
  lose(
    @Id() id: string,
    @Body() body: ReportLostDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { effectiveOn: _day, ...fields } = plain(body);
    return this.act(id, { type: 'report-lost', ...fields }, viewer, context);
  }

  /** In place of what was lost (cấp lại). */
  @Post(':id/reissue')
  @HttpCode(200)
  @Allows('handover.run')
  reissue(
    @Id() id: string,
    @Body() body: HandObjectsDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { effectiveOn: _day, ...receipt } = plain(body);
    return this.act(id, { type: 'reissue', ...receipt }, viewer, context);
  }

  /** Recovered after an annulment, given back, or not to be delivered. */
  @Post(':id/take-back')
  @HttpCode(200)
  @Allows('handover.run')
  takeBack(
    @Id() id: string,
    @Body() body: TakeObjectsBackDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { effectiveOn: _day, ...fields } = plain(body);
    return this.act(id, { type: 'take-back', ...fields }, viewer, context);
  }

  /** In place of certificates an act has changed: the old ones void, the stock moved. */
  @Post(':id/reprint')
  @HttpCode(200)
  @Allows('handover.run')
  reprint(
    @Id() id: string,
    @Body() body: ReprintDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { effectiveOn: _day, ...fields } = plain(body);
    const command = { type: 'reprint' as const, ...fields };
    return this.commands.execute(new ReprintCertificates(id, command, viewer, context));
  }

  private async act(
    dossierId: string,
    command: HandoverCommand,
    viewer: Viewer,
    context: RunContext,
  ) {
    const deed = { dossierId, command };
    return answer(await this.commands.execute(new HandOver(deed, viewer, context)));
  }
}
