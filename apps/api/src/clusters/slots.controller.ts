import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  ChangeClusterYear,
  ProposeSlots,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import { AllotSlotsDto, PassOverDto, ProposeSlotsDto, UseSlotDto } from '@vinhdanh/contracts';
import type { ClusterYearCommand } from '@vinhdanh/domain';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, Lang, NeedsVersion } from '../http/decorators.js';
import type { Language } from '../http/language.js';
import { plain } from '../http/plain.js';
import { linesAnswer } from '../proposals/lines-answer.js';
import { Year } from './known-year.js';

/** What a cluster's ranking gives the right to: slots, who leaves one, and the lines that use them. */
@Controller('api/v1/clusters/:id/years/:year')
export class SlotsController {
  constructor(private readonly commands: CommandBus) {}

  /** Places become slots by the plan of the level and year. */
  @Post('allot-slots')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('cluster.run')
  allot(
    @Id() id: string,
    @Year() year: number,
    @Body() body: AllotSlotsDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { cited } = plain(body);
    const command = { type: 'allot-slots' as const, ...(cited ? { cited } : {}) };
    return this.change(id, year, command, viewer, context);
  }

  /** A member leaves its slot to the next. */
  @Post('pass-over')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('cluster.run')
  passOver(
    @Id() id: string,
    @Year() year: number,
    @Body() { subjectId, reason, reference }: PassOverDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'pass-over' as const, subjectId, reason, reference };
    return this.change(id, year, command, viewer, context);
  }

  /** Tells a line of a unit's own letter to the slot it uses. */
  @Post('use-slot')
  @HttpCode(200)
  @Allows('cluster.use-slot')
  use(
    @Id() id: string,
    @Year() year: number,
    @Body() { place, dossierId }: UseSlotDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.change(id, year, { type: 'use-slot', place, dossierId }, viewer, context);
  }

  /** Drafts a letter of the filing unit with a line for each free slot. */
  @Post('propose')
  @HttpCode(200)
  @Allows('cluster.propose')
  async propose(
    @Id() id: string,
    @Year() year: number,
    @Body() body: ProposeSlotsDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
    @Lang() language: Language,
  ) {
    const { effectiveOn: _day, ...asked } = plain(body);
    const command = new ProposeSlots(id, year, asked, viewer, context);
    const { results, ...letter } = await this.commands.execute(command);
    return { ...letter, ...linesAnswer(results, language) };
  }

  private async change(
    id: string,
    year: number,
    command: ClusterYearCommand,
    viewer: Viewer,
    context: RunContext,
  ) {
    const change = new ChangeClusterYear(id, year, command, viewer, context);
    return answer(await this.commands.execute(change));
  }
}
