import { Injectable } from '@nestjs/common';
import {
  dossierDecider,
  opinionDecider,
  recognisesWorks,
  STEP_KINDS,
  type CouncilState,
  type DossierState,
  type OpinionState,
} from '@vinhdanh/domain';
import { CouncilViews, type AskedWork } from '../ports/council-views.js';
import { CommandRunner } from '../run-command.js';
import { AdvisoryCouncils } from './advisory-councils.js';

/** Steps a council answers by recognising a work. */
const RECOGNISING = STEP_KINDS.filter(({ recognises }) => recognises).map(({ code }) => code);

/** What a session may have on its agenda: lines that wait for its vote, or works it is asked about. */
@Injectable()
export class SessionLines {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: CouncilViews,
    private readonly advisory: AdvisoryCouncils,
  ) {}

  /**
   * How each line stands to the session, by dossier id. A dossier does not stand under an initiative
   * council, which answers one step of it: what counts is whether the session still has the line.
   */
  async statuses(sessionId: string, session: CouncilState): Promise<Map<string, string>> {
    if (!recognisesWorks(session)) return this.views.statuses(sessionId);
    const works = Object.entries(session.works ?? {});
    const [dossiers, asked] = await Promise.all([
      this.runner.loadMany<DossierState>(
        dossierDecider,
        works.map(([id]) => id),
      ),
      this.runner.loadMany<OpinionState>(opinionDecider, [
        ...new Set(works.map(([, { opinionId }]) => opinionId)),
      ]),
    ]);
    return new Map(
      works.map(([id, { opinionId }]) => {
        const status = dossiers.get(id)?.state.status ?? 'withdrawn';
        if (status === 'withdrawn' || status === 'removed') return [id, status];
        const line = asked.get(opinionId)?.state.lines[id];
        if (line?.sessionId === sessionId) return [id, 'scheduled'];
        // Answered: the result has gone out. Given back undecided: no longer this session's.
        return [id, line?.answer === undefined ? 'withdrawn' : 'decided'];
      }),
    );
  }

  /** Ids of the lines that wait for this session and match. */
  async waiting(
    sessionId: string,
    session: CouncilState,
    wish: { dossierIds?: string[]; roundId?: string; awards?: string[] },
  ): Promise<string[]> {
    const heldOn = session.heldOn ?? '';
    if (recognisesWorks(session))
      return (await this.works(sessionId, session, wish)).map(({ dossierId }) => dossierId);
    const advised = await this.advisory.linesOf(session.council);
    return this.views.candidates({ ...wish, unitId: session.council?.unitId, advised, heldOn });
  }

  /** Lines an initiative council is asked about and no other session has, each once. */
  async works(
    sessionId: string,
    { council, heldOn = '', agenda }: CouncilState,
    wish: { dossierIds?: string[]; roundId?: string; awards?: string[] },
  ): Promise<AskedWork[]> {
    const unit = council?.unitId ? { unitId: council.unitId } : {};
    const found = await this.views.askedWorks({
      ...wish,
      ...unit,
      stepKinds: RECOGNISING,
      sessionId,
      heldOn,
    });
    return found.filter(({ dossierId }) => agenda.items[dossierId] === undefined);
  }
}
