import { Body, Controller, Get, HttpCode, Post, Query, type Type } from '@nestjs/common';
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
import type { Register } from '@vinhdanh/domain';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id } from '../http/decorators.js';

/**
 * The routes of one register. Complaints and denunciations have the same steps, and each its own
 * numbers, rights and circle of readers: no unit, no subject and no auditor reads either.
 * @param name under which the interface is described
 */
export function registerController(register: Register, path: string, name: string): Type {
  @Controller(`api/v1/${path}`)
  class RegisterController {
    constructor(
      private readonly commands: CommandBus,
      private readonly queries: QueryBus,
    ) {}

    @Post()
    @Allows(`${register}.enter`)
    async enter(
      @Body() { dossierIds, about, from }: EnterGrievanceDto,
      @CurrentViewer() viewer: Viewer,
      @Ctx() context: RunContext,
    ) {
      const fields = { dossierIds, about, ...(from ? { from: { ...from } } : {}) };
      const result = await this.commands.execute(
        new EnterGrievance(register, fields, viewer, context),
      );
      const { number, acceptBy = null } = result.state;
      return answer(result, { number, acceptBy });
    }

    @Get()
    @Allows(`${register}.read`)
    list(@Query() query: GrievanceQueryDto, @CurrentViewer() viewer: Viewer) {
      const { status, year, dossierId, limit, cursor } = query;
      const filter = { status, year, dossierId };
      return this.queries.execute(new ListGrievances(register, filter, viewer, limit, cursor));
    }

    @Get(':id')
    @Allows(`${register}.read`)
    find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
      return this.queries.execute(new FindGrievance(register, id, viewer));
    }

    /** Taken on: its clock runs, and each line it is about waits for itself. */
    @Post(':id/accept')
    @HttpCode(200)
    @Allows(`${register}.handle`)
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
    @Allows(`${register}.handle`)
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
    @Allows(`${register}.handle`)
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
    @Allows(`${register}.handle`)
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
      const command = new HandleGrievance(register, id, handling, viewer, context);
      return answer(await this.commands.execute(command));
    }
  }
  Object.defineProperty(RegisterController, 'name', { value: name });
  return RegisterController;
}

/** Sổ khiếu nại. */
export const ComplaintsController = registerController(
  'complaint',
  'complaints',
  'ComplaintsController',
);
/** Sổ tố cáo, read by fewer. */
export const DenunciationsController = registerController(
  'denunciation',
  'denunciations',
  'DenunciationsController',
);
