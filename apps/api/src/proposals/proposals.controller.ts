import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  AmendLetter,
  DraftProposal,
  FileProposal,
  FindBasis,
  FindLetterPaper,
  FindLetterResult,
  FindProposal,
  FindProposalWarnings,
  FindReceipt,
  FindResultPaper,
  GradeReport,
  ListProposals,
  PresentProposal,
  WithdrawProposal,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  AmendLetterDto,
  DraftProposalDto,
  FileProposalDto,
  GradeReportDto,
  PageQueryDto,
  PresentProposalDto,
  ProposalQueryDto,
  WarningsQueryDto,
  WithdrawProposalDto,
} from '@vinhdanh/contracts';
import { actingDay } from '@vinhdanh/domain';
import { printLetter } from './print/letter-print.js';
import { printResult } from './print/result-print.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, NeedsVersion } from '../http/decorators.js';

const HTML = 'text/html; charset=utf-8';

/** A unit's letters (tờ trình) and how they are filed. */
@Controller('api/v1/proposals')
export class ProposalsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @Allows('proposal.draft')
  async draft(
    @Body() body: DraftProposalDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { effectiveOn: _day, outside, ...fields } = body;
    const draft = { ...fields, ...(outside ? { outside: { ...outside } } : {}) };
    return answer(await this.commands.execute(new DraftProposal(draft, viewer, context)));
  }

  @Get()
  @Allows('proposal.read')
  list(@Query() query: ProposalQueryDto, @CurrentViewer() viewer: Viewer) {
    const { limit, cursor, ...filter } = query;
    return this.queries.execute(new ListProposals(filter, limit, cursor, viewer));
  }

  @Get(':id')
  @Allows('proposal.read')
  find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindProposal(id, viewer));
  }

  /** What filing would warn of, line by line; nothing is changed. */
  @Get(':id/warnings')
  @Allows('proposal.read')
  warnings(@Id() id: string, @Query() { on }: WarningsQueryDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindProposalWarnings(id, viewer, on));
  }

  /** The letter with its list, on A4, as it would go out now. */
  @Get(':id/print')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @Allows('proposal.read')
  async print(@Id() id: string, @CurrentViewer() viewer: Viewer): Promise<string> {
    return printLetter(await this.queries.execute(new FindLetterPaper(id, viewer)));
  }

  /** Granted and not granted, line by line, with the cause computed from what happened. */
  @Get(':id/results')
  @Allows('proposal.read')
  results(
    @Id() id: string,
    @Query() { limit, cursor }: PageQueryDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.queries.execute(new FindLetterResult(id, viewer, limit, cursor));
  }

  /** The letter that tells the unit so, on A4. */
  @Get(':id/results/print')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @Allows('proposal.read')
  async printResults(@Id() id: string, @CurrentViewer() viewer: Viewer): Promise<string> {
    return printResult(await this.queries.execute(new FindResultPaper(id, viewer)));
  }

  @Get(':id/receipt')
  @Allows('proposal.read')
  receipt(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindReceipt(id, viewer));
  }

  @Post(':id/amend-letter')
  @HttpCode(200)
  @Allows('proposal.amend-letter')
  async amendLetter(
    @Id() id: string,
    @Body() { letter }: AmendLetterDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = new AmendLetter(id, { ...letter }, viewer, context);
    return answer(await this.commands.execute(command));
  }

  /** Hands the letter to the head of the unit. */
  @Post(':id/present')
  @HttpCode(200)
  @Allows('proposal.present')
  async present(
    @Id() id: string,
    @Body() _body: PresentProposalDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return answer(await this.commands.execute(new PresentProposal(id, viewer, context)));
  }

  /** Sends the letter; its lines follow within moments. */
  @Post(':id/file')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('proposal.file')
  async file(
    @Id() id: string,
    @Body() { lateReason }: FileProposalDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const filed = await this.commands.execute(new FileProposal(id, lateReason, viewer, context));
    // What must be known of the law it will be judged by is told with the filing, not afterwards.
    const basis = await this.queries.execute(new FindBasis(actingDay(context)));
    return answer(filed, { basis, ...(filed.warnings ? { warnings: filed.warnings } : {}) });
  }

  /** An officer of the province says how well a reported decision is known; for all its lines. */
  @Post(':id/grade-report')
  @HttpCode(200)
  @Allows('proposal.grade-report')
  async grade(
    @Id() id: string,
    @Body() { grade, reference }: GradeReportDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'grade-report' as const, grade, reference };
    return answer(await this.commands.execute(new GradeReport(id, command, viewer, context)));
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Allows('proposal.withdraw')
  async withdraw(
    @Id() id: string,
    @Body() _body: WithdrawProposalDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return answer(await this.commands.execute(new WithdrawProposal(id, viewer, context)));
  }
}
