import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ChangeCouncil,
  FindCouncil,
  FoundCouncil,
  ListCouncils,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  CouncilBodyQueryDto,
  DissolveCouncilDto,
  EndSeatDto,
  FoundCouncilDto,
  NameSubstituteDto,
  RosterQueryDto,
  SeatMemberDto,
  SetStatuteDto,
} from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id } from '../http/decorators.js';
import { plain } from '../http/plain.js';

/** Councils with their dated rosters, substitutes and statutes. */
@Controller('api/v1/councils')
export class CouncilsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Allows('council.read')
  list(
    @Query() { kind, unitId, limit, cursor }: CouncilBodyQueryDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.queries.execute(new ListCouncils({ kind, unitId }, viewer, limit, cursor));
  }

  /** The council with its past; `roster` is who sits on the day asked for. */
  @Get(':id')
  @Allows('council.read')
  find(@Id() id: string, @Query() { on }: RosterQueryDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindCouncil(id, on, viewer));
  }

  @Post()
  @Allows('council.keep')
  async found(
    @Body() { effectiveOn: _day, ...fields }: FoundCouncilDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return answer(await this.commands.execute(new FoundCouncil(plain(fields), viewer, context)));
  }

  @Post(':id/members')
  @HttpCode(200)
  @Allows('council.keep')
  seat(
    @Id() id: string,
    @Body() member: SeatMemberDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const change = { type: 'seat-member' as const, memberId: '', ...plain(member) };
    return this.change(new ChangeCouncil(id, change, viewer, context));
  }

  @Post(':id/end-seat')
  @HttpCode(200)
  @Allows('council.keep')
  end(
    @Id() id: string,
    @Body() seat: EndSeatDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const change = { type: 'end-seat' as const, ...plain(seat) };
    return this.change(new ChangeCouncil(id, change, viewer, context));
  }

  /** Who may stand in for a member, from when to when, by which paper. */
  @Post(':id/substitutes')
  @HttpCode(200)
  @Allows('council.keep')
  substitute(
    @Id() id: string,
    @Body() substitute: NameSubstituteDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const change = { type: 'name-substitute' as const, substitutionId: '', ...plain(substitute) };
    return this.change(new ChangeCouncil(id, change, viewer, context));
  }

  @Post(':id/statute')
  @HttpCode(200)
  @Allows('council.keep')
  statute(
    @Id() id: string,
    @Body() statute: SetStatuteDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const change = { type: 'set-statute' as const, ...plain(statute) };
    return this.change(new ChangeCouncil(id, change, viewer, context));
  }

  @Post(':id/dissolve')
  @HttpCode(200)
  @Allows('council.keep')
  dissolve(
    @Id() id: string,
    @Body() end: DissolveCouncilDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const change = { type: 'dissolve' as const, ...plain(end) };
    return this.change(new ChangeCouncil(id, change, viewer, context));
  }

  private async change(order: ChangeCouncil) {
    return answer(await this.commands.execute(order));
  }
}
