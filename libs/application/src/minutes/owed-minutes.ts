import { Injectable } from '@nestjs/common';
import {
  councilDecider,
  minutesDecider,
  minutesStand,
  type CouncilState,
  type DossierPolicy,
  type MinutesState,
} from '@vinhdanh/domain';
import { MinutesViews } from '../ports/minutes-views.js';
import { CommandRunner } from '../run-command.js';

/** Which lines wait for the minutes of their session; nothing a council voted on goes on before. */
@Injectable()
export class OwedMinutes {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: MinutesViews,
  ) {}

  /** What each line owes, by dossier id; lines that owe nothing are left out. */
  async of(dossierIds: string[]): Promise<Map<string, DossierPolicy['minutesOwed']>> {
    const owed = new Map<string, DossierPolicy['minutesOwed']>();
    if (dossierIds.length === 0) return owed;
    const sessionOf = await this.views.sessionsOf(dossierIds);
    const ids = [...new Set(sessionOf.values())];
    const [sessions, minutes] = await Promise.all([
      this.runner.loadMany<CouncilState>(councilDecider, ids),
      this.runner.loadMany<MinutesState>(minutesDecider, ids),
    ]);
    const open = new Map<string, string>();
    for (const id of ids) {
      const session = sessions.get(id)?.state;
      if (session && !minutesStand(minutes.get(id)?.state, session))
        open.set(id, session.title ?? '');
    }
    for (const [dossierId, sessionId] of sessionOf) {
      const title = open.get(sessionId);
      if (title !== undefined) owed.set(dossierId, { sessionId, title });
    }
    return owed;
  }
}
