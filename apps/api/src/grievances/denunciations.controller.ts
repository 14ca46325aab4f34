import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  EnterGrievance,
  FindGrievance,
  HandleGrievance,
  ListGrievances,
  type GrievanceHandling,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  AcceptGrievanceDto,
  ConcludeGrievanceDto,
  DeclineGrievanceDto,
  EnterGrievanceDto,
  ExtendGrievanceDto,
  GrievanceQueryDto,
} from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id } from '../http/decorators.js';

/** The register of denunciations (sổ tố cáo), apart from that of complaints and read by fewer. */
@Controller('api/v1/denunciations')
export class DenunciationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @Allows('denunciation.enter')
  async enter(
    @Body() { dossierIds, about, from }: EnterGrievanceDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const fields = { dossierIds, about, ...(from ? { from: { ...from } } : {}) };
    const result = await this.commands.execute(
      new EnterGrievance('denunciation', fields, viewer, context),
    );
    const { number, acceptBy = null } = result.state;
    return answer(result, { number, acceptBy });
  }

  @Get()
  @Allows('denunciation.read')
  list(@Query() query: GrievanceQueryDto, @CurrentViewer() viewer: Viewer) {
    const { status, year, dossierId, limit, cursor } = query;
    const filter = { status, year, dossierId };
    return this.queries.execute(new ListGrievances('denunciation', filter, viewer, limit, cursor));
  }

  @Get(':id')
  @Allows('denunciation.read')
  find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindGrievance('denunciation', id, viewer));
  }

  /** Taken on: its clock runs, and each line it is about waits for itself. */
  @Post(':id/accept')
  @HttpCode(200)
  @Allows('denunciation.handle')
  accept(
    @Id() id: string,
    @Body() _body: AcceptGrievanceDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.handle(id, { type: 'accept' }, viewer, context);
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Allows('denunciation.handle')
  decline(
    @Id() id: string,
    @Body() { reason, note }: DeclineGrievanceDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.handle(id, { type: 'decline', reason, note }, viewer, context);
  }

  @Post(':id/extend')
  @HttpCode(200)
  @Allows('denunciation.handle')
  extend(
    @Id() id: string,
    @Body() { reason }: ExtendGrievanceDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.handle(id, { type: 'extend', reason }, viewer, context);
  }

  /** By the paper of the body that settled it. */
  @Post(':id/conclude')
  @HttpCode(200)
  @Allows('denunciation.handle')
  conclude(
    @Id() id: string,
    @Body() { outcome, paper, note }: ConcludeGrievanceDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const handling = { type: 'conclude' as const, outcome, paper: { ...paper }, note };
    return this.handle(id, handling, viewer, context);
  }

  private async handle(
    id: string,
    handling: GrievanceHandling,
    viewer: Viewer,
    context: RunContext,
  ) {
    const command = new HandleGrievance('denunciation', id, handling, viewer, context);
    return answer(await this.commands.execute(command));
  }
}
