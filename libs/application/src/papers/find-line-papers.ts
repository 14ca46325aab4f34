import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  bothWords,
  dossierDecider,
  linePapers,
  NEED_SAID,
  needSayer,
  needsSaid,
  PAPER_EVENT_TYPES,
  proposalDecider,
  type DossierState,
  type LinePaper,
  type Name,
  type NeedSaid,
  type PaperRef,
  type PaperSide,
  type ProposalState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { demandDossier } from '../dossier/own-dossier.js';
import { PaperViews } from '../ports/paper-views.js';
import { CommandRunner } from '../run-command.js';
import { FindCompleteness, type LineCompleteness } from './line-completeness.js';
import { sideOf } from './paper-side.js';

/** A paper of the letter the line stands in; it counts for every line of it. */
export interface LetterPaper extends PaperRef {
  proposalId: string;
  /** What a paper of its kind is called. */
  called: Name;
  /** The letter it is kept with. */
  letter: { number: string; date: string };
  /** Whether the viewer may open that letter, and with it the file. */
  open: boolean;
}

export interface LinePapers {
  id: string;
  version: number;
  completeness: LineCompleteness;
  papers: LinePaper[];
  letter: LetterPaper[];
  /** Kinds a request for more has named and nothing was put to yet. */
  asked: string[];
  /** Who has said of which paper under a condition whether it is asked for here. */
  needs: NeedSaid[];
  /** Whose word that is now; null while nobody's. */
  sayer: PaperSide | null;
  /** Side on which the viewer may add; null if on none. */
  side: PaperSide | null;
  /** Part of it is a State secret that is kept outside. */
  secret: boolean;
}

export class FindLinePapers extends Query<LinePapers> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
    /** ISO day a draft is to be filed on. */
    readonly on?: string,
  ) {
    super();
  }
}

@QueryHandler(FindLinePapers)
export class FindLinePapersHandler implements IQueryHandler<FindLinePapers> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: PaperViews,
    private readonly completeness: FindCompleteness,
  ) {}

  async execute({ id, viewer, on }: FindLinePapers): Promise<LinePapers> {
    const { state, version } = await this.runner.load(dossierDecider, id);
    demandDossier(viewer, 'dossier.read', state, id);
    const [found, events, letter] = await Promise.all([
      this.completeness.of(new Map([[id, state]]), on),
      this.views.events(`dossier:${id}`, [...PAPER_EVENT_TYPES, NEED_SAID]),
      this.letter(state, viewer),
    ]);
    const side = sideOf(viewer, state);
    return {
      id,
      version,
      completeness: found.get(id)!,
      papers: linePapers(events)
        .filter((paper) => maySee(paper, side))
        .map(shownTo(side)),
      letter,
      asked: state.status === 'returned' ? asked(state) : [],
      needs: needsSaid(events),
      sayer: needSayer(state),
      side,
      secret: state.secret ?? false,
    };
  }

  private async letter(
    { proposalId, adoptedFrom = [] }: DossierState,
    viewer: Viewer,
  ): Promise<LetterPaper[]> {
    const ids = [proposalId, ...adoptedFrom];
    const letters = await this.runner.loadMany<ProposalState>(proposalDecider, ids);
    return ids.flatMap((id) => {
      const state = letters.get(id)?.state;
      if (!state) return [];
      const { letter, unitId, unitLine, papers } = state;
      const open = viewer.judge('proposal.read', { unitIds: [unitId], unitLine }).allow;
      return papers.map((paper) => ({
        ...paper,
        ...{ proposalId: id, called: bothWords('paper', paper.kind), letter, open },
      }));
    });
  }
}

/** What was put there by mistake is no reading for the next holder. */
export const maySee = (paper: LinePaper, side: PaperSide | null): boolean =>
  paper.withdrawnAt === null || paper.side === side;

/** Where a secret paper is registered and kept is for those who work on the line. */
const shownTo =
  (side: PaperSide | null) =>
  (paper: LinePaper): LinePaper =>
    side ? paper : { ...paper, registerNumber: null, keptAt: null };

function asked({ returned, held = {} }: DossierState): string[] {
  const put = new Set((returned?.given ?? []).map((id) => held[id]?.kind));
  return (returned?.papers ?? []).filter((kind) => !put.has(kind));
}
