import { vietnamDay } from '@vinhdanh/domain';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ChangeOrganisation,
  Clock,
  FindOrganisations,
  GetAuthority,
  GetOrganisation,
  RegisterOrganisation,
  type RunContext,
} from '@vinhdanh/application';
import {
  AmendOrganisationDto,
  AuthorityDto,
  AuthorityQueryDto,
  EndOrganisationDto,
  OneOrganisationQueryDto,
  OrganisationQueryDto,
  RegisterOrganisationDto,
  type CommandAnswerDto,
  type OrganisationDetailDto,
  type OrganisationListDto,
} from '@vinhdanh/contracts';
import { Allows, answer, Ctx, Id, Lang, type Language } from '../http/index.js';
import { toDetail, toOrganisation } from './organisation-answer.js';

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
  async list(
    @Query() { q, limit, on = this.today() }: OrganisationQueryDto,
    @Lang() language: Language,
  ): Promise<OrganisationListDto> {
    const found = await this.queries.execute(new FindOrganisations(q, limit, on));
    return { items: found.map((one) => toOrganisation(one, on, language)) };
  }

  @Allows('organisation.read')
  @Get(':id')
  async get(
    @Id() id: string,
    @Query() { on = this.today() }: OneOrganisationQueryDto,
    @Lang() language: Language,
  ): Promise<OrganisationDetailDto> {
    return toDetail(await this.queries.execute(new GetOrganisation(id, on)), on, language);
  }

  /** Who may decide an award for this unit on a day. */
  @Allows('organisation.read')
  @Get(':id/authority')
  authority(
    @Id() id: string,
    @Query() { award, on = this.today() }: AuthorityQueryDto,
  ): Promise<AuthorityDto> {
    return this.queries.execute(new GetAuthority(id, award, on));
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
    return vietnamDay(this.clock.now());
  }
}
