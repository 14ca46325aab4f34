import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ChangeSeal, ReadDenouncer, type RunContext, type Viewer } from '@vinhdanh/application';
import { AnswerUnsealingDto, ReadIdentityDto, RequestUnsealingDto } from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id } from '../http/decorators.js';

/** The name of a denouncer: one person asks, another agrees, and who asked reads it once. */
@Controller('api/v1/denunciations')
export class UnsealingController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':id/request-unsealing')
  @HttpCode(200)
  @Allows('denunciation.request-unsealing')
  async request(
    @Id() id: string,
    @Body() { reason }: RequestUnsealingDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const change = { type: 'request-unsealing' as const, reason };
    return answer(await this.commands.execute(new ChangeSeal(id, change, viewer, context)));
  }

  @Post(':id/answer-unsealing')
  @HttpCode(200)
  @Allows('denunciation.answer-unsealing')
  async answer(
    @Id() id: string,
    @Body() { agree, reason }: AnswerUnsealingDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const change = { type: 'answer-unsealing' as const, agree, reason };
    return answer(await this.commands.execute(new ChangeSeal(id, change, viewer, context)));
  }

  /** Answers the name once; the reading is recorded before. */
  @Post(':id/read-identity')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Allows('denunciation.request-unsealing')
  read(
    @Id() id: string,
    @Body() _body: ReadIdentityDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.commands.execute(new ReadDenouncer(id, viewer, context));
  }
}
