import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApplyEdition, ReceiveDossier, type RunContext, type Viewer } from '@vinhdanh/application';
import { ApplyEditionDto, ReceiveDossierDto } from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id } from '../http/decorators.js';

/** Which law a line is checked under: that of its receipt, or an officer's reasoned choice. */
@Controller('api/v1/dossiers')
export class LawController {
  constructor(private readonly commands: CommandBus) {}

  /**
   * Records the day the file was really received. The line is checked by the law of the day of the
   * province's receipt; the ministry's is kept beside it.
   */
  @Post(':id/receive')
  @HttpCode(200)
  @Allows('dossier.receive')
  async receive(
    @Id() id: string,
    @Body() { receivedOn, level }: ReceiveDossierDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'receive' as const, receivedOn, by: level };
    return answer(await this.commands.execute(new ReceiveDossier(id, command, viewer, context)));
  }

  /** Applies a newer, more favourable edition to a line received under an older one. */
  @Post(':id/apply-edition')
  @HttpCode(200)
  @Allows('dossier.apply-edition')
  async apply(
    @Id() id: string,
    @Body() { edition, reason }: ApplyEditionDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'apply-edition' as const, edition, reason };
    return answer(await this.commands.execute(new ApplyEdition(id, command, viewer, context)));
  }
}
