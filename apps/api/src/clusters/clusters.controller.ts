import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ChangeCluster,
  FindCluster,
  FormCluster,
  ListClusters,
  type RunContext,
} from '@vinhdanh/application';
import {
  AdmitMembersDto,
  ClusterQueryDto,
  DissolveClusterDto,
  FormClusterDto,
  ReleaseMemberDto,
  SetRotationDto,
} from '@vinhdanh/contracts';
import type { ClusterCommand } from '@vinhdanh/domain';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, Id } from '../http/decorators.js';
import { plain } from '../http/plain.js';

/** Emulation clusters and blocs (cụm, khối thi đua): members, and whose turn it is to lead. */
@Controller('api/v1/clusters')
export class ClustersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @Allows('cluster.run')
  async form(@Body() body: FormClusterDto, @Ctx() context: RunContext) {
    const { effectiveOn: _day, ...fields } = plain(body);
    return answer(await this.commands.execute(new FormCluster(fields, context)));
  }

  @Get()
  @Allows('cluster.read')
  list(@Query() { limit, cursor, ...filter }: ClusterQueryDto) {
    return this.queries.execute(new ListClusters(filter, limit, cursor));
  }

  /** With its members of all times and the years that have a covenant. */
  @Get(':id')
  @Allows('cluster.read')
  find(@Id() id: string) {
    return this.queries.execute(new FindCluster(id));
  }

  @Post(':id/admit-members')
  @HttpCode(200)
  @Allows('cluster.run')
  admit(@Id() id: string, @Body() body: AdmitMembersDto, @Ctx() context: RunContext) {
    const { members, from, reference } = body;
    return this.change(id, { type: 'admit-members', members, from, reference }, context);
  }

  @Post(':id/release-member')
  @HttpCode(200)
  @Allows('cluster.run')
  release(@Id() id: string, @Body() body: ReleaseMemberDto, @Ctx() context: RunContext) {
    const { subjectId, to, reference } = body;
    return this.change(id, { type: 'release-member', subjectId, to, reference }, context);
  }

  /** Members take the lead in this order, one a year. */
  @Post(':id/set-rotation')
  @HttpCode(200)
  @Allows('cluster.run')
  rotate(@Id() id: string, @Body() body: SetRotationDto, @Ctx() context: RunContext) {
    const { firstYear, order, deputies } = body;
    return this.change(id, { type: 'set-rotation', firstYear, order, deputies }, context);
  }

  @Post(':id/dissolve')
  @HttpCode(200)
  @Allows('cluster.run')
  dissolve(@Id() id: string, @Body() body: DissolveClusterDto, @Ctx() context: RunContext) {
    const { to, reference } = body;
    return this.change(id, { type: 'dissolve', to, reference }, context);
  }

  private async change(
    id: string,
    command: Exclude<ClusterCommand, { type: 'form' }>,
    context: RunContext,
  ) {
    return answer(await this.commands.execute(new ChangeCluster(id, command, context)));
  }
}
