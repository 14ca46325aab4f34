import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ChangeClaim,
  ChangeClaims,
  CountWorkItems,
  FindTakers,
  FindWorkItems,
  type ClaimChange,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  ManyWorkItemsDto,
  PaperDatedDto,
  ReassignDto,
  ReassignManyDto,
  TakerListDto,
  TakerQueryDto,
  WorkItemCountsDto,
  WorkItemPageDto,
  WorkItemQueryDto,
} from '@vinhdanh/contracts';
import { bulkAnswer } from '../documents/bulk.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Lang } from '../http/decorators.js';
import type { Language } from '../http/language.js';

/** What people owe: the queue each role works from. */
@Controller('api/v1/work-items')
export class WorkItemsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Allows('work-item.read')
  find(
    @Query() { limit, cursor, late, ...filter }: WorkItemQueryDto,
    @CurrentViewer() viewer: Viewer,
  ): Promise<WorkItemPageDto> {
    return this.queries.execute(
      new FindWorkItems({ ...filter, ...(late ? { late: true } : {}) }, viewer, limit, cursor),
    );
  }

  @Get('counts')
  @Allows('work-item.read')
  counts(@CurrentViewer() viewer: Viewer): Promise<WorkItemCountsDto> {
    return this.queries.execute(new CountWorkItems(viewer));
  }

  /** Who may take work of this role over, and how much each holds already. */
  @Get('takers')
  @Allows('work-item.reassign')
  async takers(@Query() { role, unitId }: TakerQueryDto): Promise<TakerListDto> {
    return { items: await this.queries.execute(new FindTakers(role, unitId)) };
  }

  /**
   * Many at once, each by its own rules: the answer names every item by its id with what became of
   * it. Up to 1,000; the same key changes nothing a second time.
   */
  @Post('claim')
  @HttpCode(200)
  @Allows('work-item.claim')
  claimMany(
    @Body() { ids }: ManyWorkItemsDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
    @Lang() language: Language,
  ) {
    return this.changeMany(ids, { type: 'claim' }, viewer, context, language);
  }

  @Post('release')
  @HttpCode(200)
  @Allows('work-item.release')
  releaseMany(
    @Body() { ids }: ManyWorkItemsDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
    @Lang() language: Language,
  ) {
    return this.changeMany(ids, { type: 'release' }, viewer, context, language);
  }

  @Post('reassign')
  @HttpCode(200)
  @Allows('work-item.reassign')
  reassignMany(
    @Body() { ids, to, reason }: ReassignManyDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
    @Lang() language: Language,
  ) {
    return this.changeMany(ids, { type: 'reassign', to, reason }, viewer, context, language);
  }

  @Post(':id/claim')
  @HttpCode(200)
  @Allows('work-item.claim')
  claim(
    @Param('id') id: string,
    @Body() _body: PaperDatedDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.change(id, { type: 'claim' }, viewer, context);
  }

  @Post(':id/release')
  @HttpCode(200)
  @Allows('work-item.release')
  release(
    @Param('id') id: string,
    @Body() _body: PaperDatedDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.change(id, { type: 'release' }, viewer, context);
  }

  @Post(':id/reassign')
  @HttpCode(200)
  @Allows('work-item.reassign')
  reassign(
    @Param('id') id: string,
    @Body() { to, reason }: ReassignDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.change(id, { type: 'reassign', to, reason }, viewer, context);
  }

  private async changeMany(
    ids: readonly string[],
    change: ClaimChange,
    viewer: Viewer,
    context: RunContext,
    language: Language,
  ) {
    const outcomes = await this.commands.execute(new ChangeClaims(ids, change, viewer, context));
    return bulkAnswer(outcomes, language);
  }

  private async change(id: string, change: ClaimChange, viewer: Viewer, context: RunContext) {
    return answer(await this.commands.execute(new ChangeClaim(id, change, viewer, context)));
  }
}
