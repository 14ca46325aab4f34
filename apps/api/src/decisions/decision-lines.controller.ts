import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  AddActLines,
  CountWaitingLines,
  TakeLinesOff,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  AddActLinesDto,
  RefuseActLinesDto,
  RemoveActLinesDto,
  WaitingLinesDto,
} from '@vinhdanh/contracts';
import { bulkAnswer } from '../documents/bulk.js';
import { fieldProblem } from '../documents/one-upload.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, Lang, NeedsVersion } from '../http/decorators.js';
import type { Language } from '../http/language.js';
import { plain } from '../http/plain.js';

/** The list of an act: which lines it decides on. */
@Controller('api/v1/decisions')
export class DecisionLinesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** How many lines would go on the list if every line that waits for such an act were put there. */
  @Get(':id/waiting-lines')
  @Allows('act.change-lines')
  waiting(@Id() id: string, @CurrentViewer() viewer: Viewer): Promise<WaitingLinesDto> {
    return this.queries.execute(new CountWaitingLines(id, viewer));
  }

  /** Named lines, or every line that waits for such an act; each is answered for on its own. */
  @Post(':id/lines')
  @HttpCode(200)
  @Allows('act.change-lines')
  async add(
    @Id() id: string,
    @Body() body: AddActLinesDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
    @Lang() language: Language,
  ) {
    const { dossierIds, entries, all, award, roundId, proposalIds, changes } = body;
    const ways = [dossierIds !== undefined, entries !== undefined, all === true];
    if (ways.filter(Boolean).length !== 1) throw fieldProblem('dossierIds', 'isDefined');
    const selection = plain({ dossierIds, entries, award, roundId, proposalIds, changes });
    const { results, ...counts } = await this.commands.execute(
      new AddActLines(id, selection, viewer, context),
    );
    return { ...counts, results: bulkAnswer(results, language).results };
  }

  @Post(':id/remove-lines')
  @HttpCode(200)
  @Allows('act.change-lines')
  async remove(
    @Id() id: string,
    @Body() { dossierIds }: RemoveActLinesDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'remove-lines' as const, dossierIds };
    const result = await this.commands.execute(new TakeLinesOff(id, command, viewer, context));
    return answer(result, { lineCount: result.state.lineCount });
  }

  /** The signer approves in part: these lines are refused, the rest may be signed. */
  @Post(':id/refuse-lines')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('act.refuse-lines')
  async refuse(
    @Id() id: string,
    @Body() { dossierIds, reason, text }: RefuseActLinesDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'refuse-lines' as const, dossierIds, reason, text };
    const result = await this.commands.execute(new TakeLinesOff(id, command, viewer, context));
    return answer(result, { lineCount: result.state.lineCount });
  }
}
