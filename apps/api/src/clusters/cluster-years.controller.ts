import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ChangeClusterYear,
  FindClusterYear,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  CloseClusterYearDto,
  LinkScoringDto,
  NameLeadersDto,
  RankClusterDto,
  SettleTieDto,
  SignCovenantDto,
} from '@vinhdanh/contracts';
import type { ClusterYearCommand } from '@vinhdanh/domain';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, NeedsVersion } from '../http/decorators.js';
import { plain } from '../http/plain.js';
import { Year } from './known-year.js';

/** A cluster's year: covenant and its conference, leaders, ranking, ties, closing conference. */
@Controller('api/v1/clusters/:id/years/:year')
export class ClusterYearsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** With standings, open ties, and how far each slot has come. */
  @Get()
  @Allows('cluster.read')
  find(@Id() id: string, @Year() year: number, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindClusterYear(id, year, viewer));
  }

  @Post('sign-covenant')
  @HttpCode(200)
  @Allows('cluster.run')
  sign(
    @Id() id: string,
    @Year() year: number,
    @Body() body: SignCovenantDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { effectiveOn: _day, ...fields } = plain(body);
    const command = { type: 'sign-covenant' as const, clusterId: id, year, ...fields };
    return this.change(id, year, command, viewer, context);
  }

  /** In place of those whose turn it would be. */
  @Post('name-leaders')
  @HttpCode(200)
  @Allows('cluster.run')
  name(
    @Id() id: string,
    @Year() year: number,
    @Body() { leader, deputies, reference }: NameLeadersDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'name-leaders' as const, leader, deputies, reference };
    return this.change(id, year, command, viewer, context);
  }

  /** The round of scoring whose candidates are the members of that year. */
  @Post('link-scoring')
  @HttpCode(200)
  @Allows('cluster.run')
  link(
    @Id() id: string,
    @Year() year: number,
    @Body() { scoreRoundId }: LinkScoringDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.change(id, year, { type: 'link-scoring', scoreRoundId }, viewer, context);
  }

  /** Ranks by the concluded scores; again after they have changed. */
  @Post('rank')
  @HttpCode(200)
  @Allows('cluster.run')
  rank(
    @Id() id: string,
    @Year() year: number,
    @Body() _body: RankClusterDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.change(id, year, { type: 'rank' }, viewer, context);
  }

  @Post('settle-tie')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('cluster.run')
  settle(
    @Id() id: string,
    @Year() year: number,
    @Body() { order, reference, reason }: SettleTieDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'settle-tie' as const, order, reference, reason };
    return this.change(id, year, command, viewer, context);
  }

  /** The closing conference (hội nghị tổng kết) with its minutes. */
  @Post('close')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('cluster.run')
  close(
    @Id() id: string,
    @Year() year: number,
    @Body() body: CloseClusterYearDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { effectiveOn: _day, ...fields } = plain(body);
    return this.change(id, year, { type: 'close', ...fields }, viewer, context);
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
