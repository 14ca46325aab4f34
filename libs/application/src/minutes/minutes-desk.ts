import { Injectable } from '@nestjs/common';
import {
  councilDecider,
  isShutOut,
  undecidedLines,
  type CouncilState,
  type LineVote,
  type MinutesLine,
} from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { ownerOf } from '../council/own-council.js';
import { NotVisible } from '../errors.js';
import { SessionLines } from '../council/session-lines.js';
import { CouncilViews, type AgendaRow } from '../ports/council-views.js';
import { CommandRunner } from '../run-command.js';

/** Minutes hold every line of a session, so they are read with the service's own sight. */
const ALL = { kind: 'all' } as const;

/** Who and what is meant by a line today; null once erased. */
export interface LineNames extends Pick<AgendaRow, 'subjectName' | 'unitName'> {
  /** Of an initiative council: what the work is called. */
  workTitle?: string | null;
}

/** What every step on the minutes of a session does the same way. */
@Injectable()
export class MinutesDesk {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: CouncilViews,
    private readonly agenda: SessionLines,
  ) {}

  /** @throws NotVisible for a session out of sight; `not-allowed` */
  async session(sessionId: string, viewer: Viewer, action: string): Promise<CouncilState> {
    const { state } = await this.runner.load(councilDecider, sessionId);
    if (state.status === 'none') throw new NotVisible('council session');
    demand(viewer, action, 'council session', ownerOf(state.council));
    // Minutes hold every line: who is shut out of one has to wait for the close of the session.
    if (Object.keys(state.agenda.items).some((line) => isShutOut(viewer.scope, line)))
      throw new NotVisible('council session');
    return state;
  }

  async undecided(sessionId: string, session: CouncilState): Promise<number> {
    return undecidedLines(session, {
      lines: await this.agenda.statuses(sessionId, session),
    }).length;
  }

  /** Lines of the agenda with their names, by dossier id. */
  async rows(sessionId: string, session: CouncilState): Promise<Map<string, AgendaRow>> {
    const rows = await this.views.lines(ALL, sessionId, Object.keys(session.agenda.items));
    return new Map(rows.map((row) => [row.dossierId, row]));
  }

  /** Who is meant by each line today; null once erased. */
  async names(sessionId: string, session: CouncilState): Promise<Record<string, LineNames>> {
    const rows = await this.rows(sessionId, session);
    const works = session.works ? await this.views.workTitles(sessionId) : undefined;
    return Object.fromEntries(
      [...rows].map(([id, { subjectName, unitName }]) => [
        id,
        { subjectName, unitName, ...(works ? { workTitle: works.get(id) ?? null } : {}) },
      ]),
    );
  }

  /** The same lines as the rules want them. */
  async lines(sessionId: string, session: CouncilState): Promise<Map<string, MinutesLine>> {
    const rows = await this.rows(sessionId, session);
    return new Map(
      [...rows].map(([dossierId, { award, vote }]) => {
        // A line taken back after its vote keeps the vote; the event holds the whole rule.
        const found = reckonedIn(session, dossierId) ?? (vote as unknown as LineVote | null);
        return [dossierId, { dossierId, award, ...(found ? { vote: found } : {}) }];
      }),
    );
  }
}

/** What an initiative council's vote came to; the session reckoned it, no dossier did. */
function reckonedIn({ results }: CouncilState, dossierId: string): LineVote | undefined {
  const { tally, concluded } = results[dossierId] ?? {};
  return tally && concluded ? { ...concluded, tally } : undefined;
}
