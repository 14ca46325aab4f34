import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
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
  type ProposalState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { CommandRunner } from '../run-command.js';
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
    private readonly desk: MeetingDesk,
  ) {}

  async execute({ sessionId, command, viewer, context }: RunMeeting) {
    const action = `meeting.${command.type}`;
    await this.desk.session(sessionId, viewer, action);
    return this.runner.run(meetingDecider, sessionId, command, context, async () => {
      const session = await this.desk.session(sessionId, viewer, action);
      return { session, ...(command.type === 'freeze-agenda' ? await this.papers(session) : {}) };
    });
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
