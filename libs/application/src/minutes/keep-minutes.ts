import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dossierDecider,
  meetingDecider,
  minutesDecider,
  type AddNote,
  type DossierState,
  type DrawMinutes,
  type MinutesPolicy,
  type MinutesState,
  type RecordMinutes,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { newId } from '../ids.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { MinutesDesk } from './minutes-desk.js';

export type KeepCommand = Omit<AddNote, 'noteId'> | DrawMinutes | RecordMinutes;

/** What the secretary does to the minutes of a session; each by its own rule. */
export class KeepMinutes extends Command<RunResult<MinutesState>> {
  constructor(
    readonly sessionId: string,
    readonly command: KeepCommand,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(KeepMinutes)
export class KeepMinutesHandler implements ICommandHandler<KeepMinutes> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly desk: MinutesDesk,
  ) {}

  async execute({ sessionId, command, viewer, context }: KeepMinutes) {
    const action = `minutes.${command.type}`;
    const session = await this.desk.session(sessionId, viewer, action);
    const whole = command.type === 'note' ? { ...command, noteId: newId(context) } : command;
    const base: MinutesPolicy = { sessionId, session };
    return this.runner.run(minutesDecider, sessionId, whole, context, async () => {
      // The session may have moved while another command held the minutes.
      const now = { ...base, session: await this.desk.session(sessionId, viewer, action) };
      return { ...now, ...(await this.facts(now, command)) };
    });
  }

  private async facts(
    { sessionId, session }: MinutesPolicy,
    command: KeepCommand,
  ): Promise<Partial<MinutesPolicy>> {
    if (command.type === 'note') {
      const { dossierId } = command;
      if (dossierId === undefined) return {};
      const found = await this.runner.loadMany<DossierState>(dossierDecider, [dossierId]);
      return { subjectId: found.get(dossierId)?.state.subjectId };
    }
    const undecided = await this.desk.undecided(sessionId, session);
    if (command.type === 'record') return { undecided };
    const [lines, meeting] = await Promise.all([
      this.desk.lines(sessionId, session),
      this.runner.load(meetingDecider, sessionId),
    ]);
    return { undecided, lines, frozen: meeting.state.frozen };
  }
}
