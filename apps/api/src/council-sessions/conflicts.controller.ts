import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ChangeConflicts,
  FindConflicts,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import { DeclareConflictDto, SettleConflictDto } from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id } from '../http/decorators.js';

/** Conflicts of interest of the members of a session. */
@Controller('api/v1/council-sessions/:id/conflicts')
export class ConflictsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** All for who settles them, one's own for a member. */
  @Get()
  @Allows('council-session.declare-conflict')
  list(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindConflicts(id, viewer));
  }

  /** By the member in person; takes effect at once. */
  @Post()
  @HttpCode(200)
  @Allows('council-session.declare-conflict')
  declare(
    @Id() id: string,
    @Body() { dossierId, ground }: DeclareConflictDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const change = { type: 'declare-conflict' as const, dossierId, ground };
    return this.change(new ChangeConflicts(id, change, viewer, context));
  }

  /** Looks through the data again; it is done by itself when lines come on the list. */
  @Post('detect')
  @HttpCode(200)
  @Allows('council-session.detect-conflicts')
  detect(@Id() id: string, @CurrentViewer() viewer: Viewer, @Ctx() context: RunContext) {
    return this.change(new ChangeConflicts(id, { type: 'detect-conflicts' }, viewer, context));
  }

  @Post(':conflictId/settle')
  @HttpCode(200)
  @Allows('council-session.settle-conflict')
  settle(
    @Id() id: string,
    @Param('conflictId') conflictId: string,
    @Body() { confirmed, reason }: SettleConflictDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const change = { type: 'settle-conflict' as const, conflictId, confirmed, reason };
    return this.change(new ChangeConflicts(id, change, viewer, context));
  }

  private async change(order: ChangeConflicts) {
    return answer(await this.commands.execute(order));
  }
}
