import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  FindSubjects,
  GetSubject,
  RegisterSubject,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  RegisterSubjectDto,
  SubjectQueryDto,
  type SubjectAnswerDto,
  type SubjectDto,
  type SubjectListDto,
} from '@vinhdanh/contracts';
import { Allows, Ctx, CurrentViewer, Id } from '../http/index.js';

@Controller('api/v1/subjects')
export class SubjectsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Allows('subject.register')
  @Post()
  register(
    @Body() body: RegisterSubjectDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ): Promise<SubjectAnswerDto> {
    const { effectiveOn: _day, ...subject } = body;
    return this.commands.execute(new RegisterSubject(subject, viewer, ctx));
  }

  @Allows('subject.read')
  @Get()
  async list(
    @Query() { q, limit }: SubjectQueryDto,
    @CurrentViewer() { scope }: Viewer,
  ): Promise<SubjectListDto> {
    return { items: await this.queries.execute(new FindSubjects(q, limit, scope)) };
  }

  @Allows('subject.read')
  @Get(':id')
  get(@Id() id: string, @CurrentViewer() { scope }: Viewer): Promise<SubjectDto> {
    return this.queries.execute(new GetSubject(id, scope));
  }
}
