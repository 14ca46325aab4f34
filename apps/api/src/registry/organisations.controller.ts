import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ChangeOrganisation,
  Clock,
  FindOrganisations,
  GetOrganisation,
  RegisterOrganisation,
  type OrganisationRow,
  type RunContext,
} from '@vinhdanh/application';
import {
  AmendOrganisationDto,
  EndOrganisationDto,
  OneOrganisationQueryDto,
  OrganisationQueryDto,
  RegisterOrganisationDto,
  type CommandAnswerDto,
  type OrganisationDto,
  type OrganisationListDto,
} from '@vinhdanh/contracts';
import { versionOn } from '@vinhdanh/domain';
import { Allows, answer, Ctx, Id } from '../http/index.js';

@Controller('api/v1/organisations')
export class OrganisationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Allows('organisation.register')
  @Post()
  async register(
    @Body() body: RegisterOrganisationDto,
    @Ctx() ctx: RunContext,
  ): Promise<CommandAnswerDto> {
    const { effectiveOn: _day, ...organisation } = body;
    return answer(await this.commands.execute(new RegisterOrganisation(organisation, ctx)));
  }

  @Allows('organisation.read')
  @Get()
  async list(@Query() { q, limit, on }: OrganisationQueryDto): Promise<OrganisationListDto> {
    const rows = await this.queries.execute(new FindOrganisations(q, limit));
    return { items: rows.map((row) => toDto(row, on ?? this.today())) };
  }

  @Allows('organisation.read')
  @Get(':id')
  async get(@Id() id: string, @Query() query: OneOrganisationQueryDto): Promise<OrganisationDto> {
    const on = query.on ?? this.today();
    const row = await this.queries.execute(new GetOrganisation(id, on));
    return { ...toDto(row, on), line: row.line };
  }

  @Allows('organisation.amend')
  @HttpCode(200)
  @Post(':id/amend')
  async amend(@Id() id: string, @Body() body: AmendOrganisationDto, @Ctx() ctx: RunContext) {
    const { effectiveOn: _day, ...change } = body;
    const command = new ChangeOrganisation(id, { type: 'amend', ...change }, ctx);
    return answer(await this.commands.execute(command));
  }

  @Allows('organisation.amend')
  @HttpCode(200)
  @Post(':id/end')
  async end(@Id() id: string, @Body() body: EndOrganisationDto, @Ctx() ctx: RunContext) {
    const { effectiveOn: _day, ...change } = body;
    const command = new ChangeOrganisation(id, { type: 'end', ...change }, ctx);
    return answer(await this.commands.execute(command));
  }

  private today(): string {
    return this.clock.now().toISOString().slice(0, 10);
  }
}

function toDto({ id, version, state }: OrganisationRow, on: string): OrganisationDto {
  const held = versionOn(state, on);
  return {
    id,
    version,
    code: state.code,
    name: held?.name ?? state.code,
    kind: held?.kind ?? 'other',
    parentId: held?.parentId,
    managerId: held?.managerId,
    synthetic: state.synthetic,
    to: state.to,
  };
}
