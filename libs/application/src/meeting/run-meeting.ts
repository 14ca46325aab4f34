import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  councilDecider,
  dossierDecider,
  meetingDecider,
  lettersOf,
  papersOf,
  papersOfLetter,
  proposalDecider,
  type CouncilState,
  type DossierState,
  type MeetingCommand,
  type MeetingPolicy,
  type MeetingState,
  type MoveMeeting,
  type ProposalState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { VersionClashError } from '../errors.js';
import { CommandRunner } from '../run-command.js';
import { jointCommand, JointRunner } from '../run-together.js';
import type { RunContext, RunResult } from '../run-context.js';
import { MeetingDesk } from './meeting-desk.js';

/** Moves a meeting on, or closes and opens its agenda; each by its own rule. */
export class RunMeeting extends Command<RunResult<MeetingState>> {
  constructor(
    readonly sessionId: string,
    readonly command: MeetingCommand,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(RunMeeting)
export class RunMeetingHandler implements ICommandHandler<RunMeeting> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly joint: JointRunner,
    private readonly desk: MeetingDesk,
  ) {}

  async execute({ sessionId, command, viewer, context }: RunMeeting) {
    const action = `meeting.${command.type}`;
    const session = await this.desk.session(sessionId, viewer, action);
    if (command.type === 'move')
      return this.runner.run(meetingDecider, sessionId, command, context, async () => ({
        session: await this.desk.session(sessionId, viewer, action),
      }));
    return this.agenda(sessionId, command, session, context);
  }

  /**
   * Closes and opens the agenda on both streams in one act: additions are decided on the session's,
   * so that none gets in beside the papers that are being frozen.
   */
  private async agenda(
    sessionId: string,
    command: Exclude<MeetingCommand, MoveMeeting>,
    first: CouncilState,
    context: RunContext,
  ): Promise<RunResult<MeetingState>> {
    const before = await this.runner.load(meetingDecider, sessionId);
    const { expectedVersion: asked } = context;
    if (asked !== undefined && asked !== before.version)
      throw new VersionClashError(`meeting:${sessionId}`, before.version, asked);
    let session: CouncilState | undefined = first;
    const { replayed } = await this.joint.run(context, async () => {
      // A second try sees what the first clashed with.
      session ??= (await this.runner.load(councilDecider, sessionId)).state;
      const now = session;
      session = undefined;
      const papers = command.type === 'freeze-agenda' ? await this.papers(now) : {};
      const lines = Object.keys(now.agenda.items).length;
      return [
        jointCommand(meetingDecider, sessionId, command, { session: now, ...papers }),
        jointCommand(
          councilDecider,
          sessionId,
          command.type === 'freeze-agenda'
            ? { type: 'close-agenda', lines }
            : { type: 'open-agenda' },
          {},
        ),
      ];
    });
    const { state, version } = await this.runner.load(meetingDecider, sessionId);
    const done = command.type === 'freeze-agenda' ? 'agenda-frozen' : 'agenda-reopened';
    return {
      id: sessionId,
      version,
      state,
      eventTypes: replayed ? [] : [`meeting.${done}`],
      replayed,
    };
  }

  private async papers({
    agenda,
  }: CouncilState): Promise<Pick<MeetingPolicy, 'papers' | 'letters'>> {
    const ids = Object.keys(agenda.items);
    const found = await this.runner.loadMany<DossierState>(dossierDecider, ids);
    const names = new Set([...found.values()].flatMap(({ state }) => lettersOf(state)));
    const letters = await this.runner.loadMany<ProposalState>(proposalDecider, [...names]);
    return {
      papers: new Map([...found].map(([id, { state }]) => [id, papersOf(state)])),
      letters: new Map([...letters].map(([id, { state }]) => [id, papersOfLetter(state)])),
    };
  }
}
