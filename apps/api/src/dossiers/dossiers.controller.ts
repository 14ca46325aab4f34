import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  AmendDossier,
  FindDossier,
  ListDossiers,
  PaperSettings,
  parseAt,
  RefuseReportedLine,
  RemoveDossier,
  StorePaper,
  SupplementDossier,
  WithdrawDossier,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  AmendDossierDto,
  AtQueryDto,
  DossierQueryDto,
  RemoveDossierDto,
  RefuseReportDto,
  SupplementDossierDto,
  WithdrawDossierDto,
} from '@vinhdanh/contracts';
import type { FastifyRequest } from 'fastify';
import { fieldProblem, takeOneUpload } from '../documents/one-upload.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, TakesFiles, WithoutKey } from '../http/decorators.js';
import { countedApart, quotaApart } from './counted.js';

/** Lines as their unit works with them; the appraiser's acts stand beside. */
@Controller('api/v1/dossiers')
export class DossiersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly settings: PaperSettings,
  ) {}

  @Get()
  @Allows('dossier.read')
  list(@Query() query: DossierQueryDto, @CurrentViewer() viewer: Viewer) {
    const { limit, cursor, ...asked } = query;
    if (asked.lacks && !asked.proposalId) throw fieldProblem('proposalId', 'isDefined');
    const { counted, rest } = countedApart(asked);
    const { quota, rest: others } = quotaApart(rest);
    const filter = { ...others, ...(counted ? { counted } : {}), ...(quota ? { quota } : {}) };
    return this.queries.execute(new ListDossiers(filter, limit, cursor, viewer));
  }

  @Get(':id')
  @Allows('dossier.read')
  find(@Id() id: string, @Query() { at }: AtQueryDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindDossier(id, viewer, at ? parseAt(at) : undefined));
  }

  @Post(':id/amend')
  @HttpCode(200)
  @Allows('dossier.amend')
  async amend(
    @Id() id: string,
    @Body() { fields }: AmendDossierDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'amend' as const, fields: { ...fields } };
    return answer(await this.commands.execute(new AmendDossier(id, command, viewer, context)));
  }

  @Post(':id/remove')
  @HttpCode(200)
  @Allows('dossier.remove')
  async remove(
    @Id() id: string,
    @Body() _body: RemoveDossierDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'remove' as const };
    return answer(await this.commands.execute(new RemoveDossier(id, command, viewer, context)));
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Allows('dossier.withdraw')
  async withdraw(
    @Id() id: string,
    @Body() { reason }: WithdrawDossierDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'withdraw' as const, reason };
    return answer(await this.commands.execute(new WithdrawDossier(id, command, viewer, context)));
  }

  /** One line of a reported decision is not taken for true; the rest of its letter stays. */
  @Post(':id/refuse-report')
  @HttpCode(200)
  @Allows('dossier.refuse-report')
  async refuseReport(
    @Id() id: string,
    @Body() { reason }: RefuseReportDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = new RefuseReportedLine(id, reason, viewer, context);
    return answer(await this.commands.execute(command));
  }

  /** Answers a request for more with exactly the fields and papers asked for. */
  @Post(':id/supplement')
  @HttpCode(200)
  @Allows('dossier.supplement')
  async supplement(
    @Id() id: string,
    @Body() { fields, papers }: SupplementDossierDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = new SupplementDossier(id, { ...fields }, papers, viewer, context);
    return answer(await this.commands.execute(command));
  }

  /** Keeps a file that a supplement then names by its hash. multipart/form-data, at most 20 MB. */
  @Post(':id/papers')
  @TakesFiles()
  @WithoutKey()
  @Allows('dossier.supplement')
  storePaper(@Id() id: string, @Req() request: FastifyRequest, @CurrentViewer() viewer: Viewer) {
    return takeOneUpload(request, this.settings.maxBytes, (upload) =>
      this.commands.execute(new StorePaper(id, upload, viewer)),
    );
  }
}
