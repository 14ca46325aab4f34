import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  AppraiseDossier,
  AppraiseDossiers,
  RecallAppraisal,
  ReturnDossier,
  SettleDuplicate,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  AppraiseDossierDto,
  AppraiseManyDto,
  PaperDatedDto,
  ReturnDossierDto,
  SettleDuplicateDto,
} from '@vinhdanh/contracts';
import { bulkAnswer } from '../documents/bulk.js';
import { fieldProblem } from '../documents/one-upload.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, Lang, NeedsVersion } from '../http/decorators.js';
import type { Language } from '../http/language.js';
import { plain } from '../http/plain.js';

/** What the appraiser does with a line (thẩm định). */
@Controller('api/v1/dossiers')
export class AppraisalController {
  constructor(private readonly commands: CommandBus) {}

  /** One verdict for many lines; each is judged on its own. */
  @Post('appraise')
  @HttpCode(200)
  @Allows('dossier.appraise')
  async appraiseMany(
    @Body() { ids, proposalId, ...verdict }: AppraiseManyDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
    @Lang() language: Language,
  ) {
    if ((ids === undefined) === (proposalId === undefined)) throw fieldProblem('ids', 'isDefined');
    const chosen = ids ? { ids } : { proposalId: proposalId as string };
    const command = appraisal(verdict);
    const outcomes = await this.commands.execute(
      new AppraiseDossiers(chosen, command, viewer, context),
    );
    return bulkAnswer(outcomes, language);
  }

  @Post(':id/appraise')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('dossier.appraise')
  async appraise(
    @Id() id: string,
    @Body() verdict: AppraiseDossierDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const order = new AppraiseDossier(id, appraisal(verdict), viewer, context);
    return answer(await this.commands.execute(order));
  }

  /** Takes the own appraisal back until the next holder has acted. */
  @Post(':id/recall-appraisal')
  @HttpCode(200)
  @Allows('dossier.appraise')
  async recall(
    @Id() id: string,
    @Body() _body: PaperDatedDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'recall-appraisal' as const };
    return answer(await this.commands.execute(new RecallAppraisal(id, command, viewer, context)));
  }

  /** Asks the unit for named fields or papers; everything else stays locked. */
  @Post(':id/return')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('dossier.return')
  async return(
    @Id() id: string,
    @Body() body: ReturnDossierDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { effectiveOn: _day, ...asked } = body;
    const command = { type: 'return' as const, ...asked };
    return answer(await this.commands.execute(new ReturnDossier(id, command, viewer, context)));
  }

  /** Says which of two lines of the same case goes on; both are told. */
  @Post(':id/settle-duplicate')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('dossier.settle-duplicate')
  async settleDuplicate(
    @Id() id: string,
    @Body() { otherId, keep, note }: SettleDuplicateDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
    @Lang() language: Language,
  ) {
    const command = { type: 'settle-duplicate' as const, otherId, keep, note };
    const { result, other } = await this.commands.execute(
      new SettleDuplicate(id, command, viewer, context),
    );
    return answer(result, { other: other ? bulkAnswer([other], language).results[0] : null });
  }
}

const appraisal = ({ result, reason, note, confirmation }: AppraiseDossierDto) => ({
  type: 'appraise' as const,
  result,
  reason,
  note,
  ...(confirmation ? { cited: plain(confirmation) } : {}),
});
