import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ChangeHold, ReplyToHold, type RunContext, type Viewer } from '@vinhdanh/application';
import {
  HoldDossierDto,
  InviteReplyDto,
  ReleaseDossierDto,
  ReplyToHoldDto,
} from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, NeedsVersion } from '../http/decorators.js';

/** A line that waits while a matter is verified; the rest of its letter goes on. */
@Controller('api/v1/dossiers')
export class HoldsController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':id/hold')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('dossier.hold')
  async hold(
    @Id() id: string,
    @Body() body: HoldDossierDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { effectiveOn: _day, ...fields } = body;
    const command = { type: 'hold' as const, ...fields };
    return answer(await this.commands.execute(new ChangeHold(id, command, viewer, context)));
  }

  /** Opens the right of reply; the unit reads this message and nothing else of the matter. */
  @Post(':id/invite-reply')
  @HttpCode(200)
  @Allows('dossier.hold')
  async inviteReply(
    @Id() id: string,
    @Body() { message, deadline }: InviteReplyDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'invite-reply' as const, message, deadline };
    return answer(await this.commands.execute(new ChangeHold(id, command, viewer, context)));
  }

  @Post(':id/reply')
  @HttpCode(200)
  @Allows('dossier.reply')
  async reply(
    @Id() id: string,
    @Body() { reply }: ReplyToHoldDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'reply' as const, reply };
    return answer(await this.commands.execute(new ReplyToHold(id, command, viewer, context)));
  }

  @Post(':id/release')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('dossier.hold')
  async release(
    @Id() id: string,
    @Body() body: ReleaseDossierDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { effectiveOn: _day, ...fields } = body;
    const command = { type: 'end-hold' as const, ...fields };
    return answer(await this.commands.execute(new ChangeHold(id, command, viewer, context)));
  }
}
