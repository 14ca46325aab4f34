import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ClosePublicList,
  FindPlaceOfComment,
  FindPublicity,
  HandlePublicComment,
  ListPublicity,
  OpenPublicList,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  ClosePublicListDto,
  HandleCommentDto,
  OpenPublicListDto,
  PublicityQueryDto,
} from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id } from '../http/decorators.js';

/** Lists of those proposed that hang out for comments (công khai lấy ý kiến Nhân dân). */
@Controller('api/v1')
export class PublicityController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post('publicity')
  @Allows('publicity.run')
  async open(
    @Body() { effectiveOn: _day, ...fields }: OpenPublicListDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return answer(await this.commands.execute(new OpenPublicList(fields, viewer, context)));
  }

  @Get('publicity')
  @Allows('publicity.read')
  list(@Query() { status, limit, cursor }: PublicityQueryDto) {
    return this.queries.execute(new ListPublicity(status, limit, cursor));
  }

  /** With the comments, for who deals with them; who commented is shown to the head of the board. */
  @Get('publicity/:id')
  @Allows('publicity.read')
  find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindPublicity(id, viewer));
  }

  @Post('publicity/:id/close')
  @HttpCode(200)
  @Allows('publicity.run')
  async close(@Id() id: string, @Body() _body: ClosePublicListDto, @Ctx() context: RunContext) {
    return answer(await this.commands.execute(new ClosePublicList(id, context)));
  }

  /** The list a comment is about. */
  @Get('comments/:id')
  @Allows('comment.handle')
  placeOfComment(@Id() id: string) {
    return this.queries.execute(new FindPlaceOfComment(id));
  }

  @Post('comments/:id/handle')
  @HttpCode(200)
  @Allows('comment.handle')
  async handle(
    @Id() id: string,
    @Body() { finding, reason }: HandleCommentDto,
    @Ctx() context: RunContext,
  ) {
    return answer(
      await this.commands.execute(new HandlePublicComment(id, finding, reason, context)),
    );
  }
}
