import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  accountDecider,
  heldOnPaper,
  minutesDecider,
  minutesStand,
  sessionBasis,
  type AccountState,
  type MinutesContent,
  type MinutesScan,
  type MinutesState,
  type MinutesVersion,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { MinutesViews, type NoteRow } from '../ports/minutes-views.js';
import { CommandRunner } from '../run-command.js';
import { MinutesDesk, type LineNames } from './minutes-desk.js';

export interface VersionShown extends Omit<MinutesVersion, 'basis'> {
  /** The votes or the roll changed since it was drawn. */
  stale: boolean;
}

/** All that is known of the minutes of a session, newest version last. */
export interface MinutesShown {
  sessionId: string;
  version: number;
  status: MinutesState['status'];
  /** Lines of the session may go on to a decision. */
  stand: boolean;
  /** Held before it was entered here: minutes on paper may be recorded instead. */
  heldOnPaper: boolean;
  versions: VersionShown[];
  recorded?: Omit<NonNullable<MinutesState['recorded']>, 'basis'> & { stale: boolean };
  /** Scans of the minutes on paper; `items` are the lines of an extract. */
  scans?: MinutesScan[];
  notes: NoteRow[];
}

export class FindMinutes extends Query<MinutesShown> {
  constructor(
    readonly sessionId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindMinutes)
export class FindMinutesHandler implements IQueryHandler<FindMinutes> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly desk: MinutesDesk,
    private readonly views: MinutesViews,
  ) {}

  async execute({ sessionId, viewer }: FindMinutes): Promise<MinutesShown> {
    const session = await this.desk.session(sessionId, viewer, 'minutes.read');
    const { state, version } = await this.runner.load(minutesDecider, sessionId);
    const now = sessionBasis(session);
    const shown = <T extends { basis: string }>({ basis, ...rest }: T) => ({
      ...rest,
      stale: basis !== now,
    });
    return {
      sessionId,
      version,
      status: state.status,
      stand: minutesStand(state, session),
      heldOnPaper: heldOnPaper(session),
      versions: state.versions.map(shown),
      ...(state.recorded ? { recorded: shown(state.recorded) } : {}),
      ...(state.scans ? { scans: state.scans } : {}),
      notes: await this.views.notes(sessionId),
    };
  }
}

export interface MinutesDocument extends VersionShown {
  sessionId: string;
  content: MinutesContent;
  /** Words of the notes by id; null once erased. */
  notes: Record<string, string | null>;
  /** Who is meant by each line today, by dossier id; null once erased. */
  lines: Record<string, LineNames>;
  /** Names of who signed, by account. */
  people: Record<string, string>;
}

/** One version as it was drawn; names are put in at reading, since they may be erased. */
export class FindMinutesVersion extends Query<MinutesDocument> {
  constructor(
    readonly sessionId: string,
    readonly version: number,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindMinutesVersion)
export class FindMinutesVersionHandler implements IQueryHandler<FindMinutesVersion> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly desk: MinutesDesk,
    private readonly views: MinutesViews,
  ) {}

  async execute(query: FindMinutesVersion): Promise<MinutesDocument> {
    const { sessionId, viewer } = query;
    const session = await this.desk.session(sessionId, viewer, 'minutes.read');
    const { state } = await this.runner.load(minutesDecider, sessionId);
    const found = state.versions.find(({ version }) => version === query.version);
    const content = found && (await this.views.content(sessionId, found.version));
    if (!found || !content) throw new NotVisible('minutes');
    const { basis, ...version } = found;
    const [lines, notes] = await Promise.all([
      this.desk.names(sessionId, session),
      this.views.notes(sessionId),
    ]);
    const hands = Object.values(found.signatures).map(({ by }) => by);
    return {
      sessionId,
      ...version,
      stale: basis !== sessionBasis(session),
      content,
      notes: Object.fromEntries(notes.map(({ noteId, text }) => [noteId, text])),
      lines,
      people: await this.names(hands),
    };
  }

  private async names(accountIds: string[]): Promise<Record<string, string>> {
    const found = await this.runner.loadMany<AccountState>(accountDecider, accountIds);
    return Object.fromEntries([...found].map(([id, { state }]) => [id, state.displayName]));
  }
}
