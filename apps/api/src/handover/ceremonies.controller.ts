import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ChangeCeremony,
  FindCeremony,
  HandOverMany,
  ListCeremonies,
  ListForCeremony,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  CancelCeremonyDto,
  HandAtCeremonyDto,
  HoldCeremonyDto,
  ListForCeremonyDto,
  PageQueryDto,
  PlanCeremonyDto,
} from '@vinhdanh/contracts';
import { bulkAnswer } from '../documents/bulk.js';
import { fieldProblem } from '../documents/one-upload.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, Lang } from '../http/decorators.js';
import type { Language } from '../http/language.js';
import { plain } from '../http/plain.js';

/** Ceremonies where awards are handed over, with who is on their lists. */
@Controller('api/v1/ceremonies')
export class CeremoniesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @Allows('handover.run')
  async plan(@Body() body: PlanCeremonyDto, @Ctx() context: RunContext) {
    const { effectiveOn: _day, ...fields } = plain(body);
    const command = { type: 'plan' as const, ...fields };
    return answer(await this.commands.execute(new ChangeCeremony(undefined, command, context)));
  }

  @Get()
  @Allows('handover.read')
  list(@Query() { limit, cursor }: PageQueryDto) {
    return this.queries.execute(new ListCeremonies(limit, cursor));
  }

  /** With its list, as far as one may see the lines. */
  @Get(':id')
  @Allows('handover.read')
  find(
    @Id() id: string,
    @Query() { limit, cursor }: PageQueryDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.queries.execute(new FindCeremony(id, viewer, limit, cursor));
  }

  /** Puts granted lines on the list: named ones, at most 1,000 at once, or all of an act. */
  @Post(':id/list-lines')
  @HttpCode(200)
  @Allows('handover.run')
  async listLines(
    @Id() id: string,
    @Body() { dossierIds, actId }: ListForCeremonyDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
    @Lang() language: Language,
  ) {
    if ((dossierIds === undefined) === (actId === undefined))
      throw fieldProblem('dossierIds', 'isDefined');
    const lines = actId === undefined ? { dossierIds: dossierIds ?? [] } : { actId };
    const command = new ListForCeremony(id, lines, viewer, context);
    return bulkAnswer(await this.commands.execute(command), language);
  }

  /** What was handed to whom; each line by itself, none twice. */
  @Post(':id/hand')
  @HttpCode(200)
  @Allows('handover.run')
  async hand(
    @Id() _id: string,
    @Body() body: HandAtCeremonyDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
    @Lang() language: Language,
  ) {
    const { on, reference, lines } = plain(body);
    const deeds = lines.map(({ dossierId, ...receipt }) => ({
      ...{ dossierId, command: { type: 'hand' as const, on, reference, ...receipt } },
    }));
    const command = new HandOverMany(deeds, viewer, context);
    return bulkAnswer(await this.commands.execute(command), language);
  }

  @Post(':id/hold')
  @HttpCode(200)
  @Allows('handover.run')
  async hold(@Id() id: string, @Body() { on }: HoldCeremonyDto, @Ctx() context: RunContext) {
    const command = { type: 'hold' as const, on };
    return answer(await this.commands.execute(new ChangeCeremony(id, command, context)));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Allows('handover.run')
  async cancel(
    @Id() id: string,
    @Body() { reason }: CancelCeremonyDto,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'cancel' as const, reason };
    return answer(await this.commands.execute(new ChangeCeremony(id, command, context)));
  }
}
