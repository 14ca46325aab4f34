import { Injectable } from '@nestjs/common';
import {
  awardIn,
  checklist,
  completeness,
  eligibilityFacts,
  filingDay,
  lineFacts,
  noHistory,
  procedureOf,
  proposalDecider,
  roundDecider,
  withoutLine,
  type AwardRule,
  type Completeness,
  type DossierState,
  type Edition,
  type EligibilityFacts,
  type HeldPaper,
  type Moment,
  type PresentPaper,
  type Procedure,
  type ProposalState,
  type RoundState,
  type SubjectHistory,
} from '@vinhdanh/domain';
import { SubjectHistories } from '../ports/subject-histories.js';
import { CommandRunner } from '../run-command.js';
import { PaperLaw } from './paper-law.js';

/** What a line has of the papers its law asks for. */
export interface LineCompleteness extends Completeness {
  /** Code of the edition; null while none covers the day. */
  edition: string | null;
  procedure: Procedure;
}

interface Law {
  line: DossierState;
  edition: Edition;
  award: AwardRule;
}

const NOTHING: LineCompleteness = {
  ...completeness([], [], 'filing', false),
  edition: null,
  procedure: 'full',
};

/** Computes the completeness of lines; nothing of it is stored or entered. */
@Injectable()
export class FindCompleteness {
  constructor(
    private readonly runner: CommandRunner,
    private readonly law: PaperLaw,
    private readonly histories: SubjectHistories,
  ) {}

  /** @param on ISO day a draft is to be filed on; today if absent */
  async of(
    lines: ReadonlyMap<string, DossierState>,
    on?: string,
  ): Promise<Map<string, LineCompleteness>> {
    const letters = await this.letters([...lines.values()]);
    const found = new Map<string, LineCompleteness>();
    const laws = new Map<string, Law>();
    for (const [id, line] of lines) {
      const edition = await this.law.of(line, on);
      const award = edition && awardIn(edition, line.award);
      if (edition && award) laws.set(id, { line, edition, award });
      else found.set(id, { ...NOTHING, edition: edition?.code ?? null });
    }
    const facts = await this.facts(laws, on);
    for (const [id, { line, edition, award }] of laws) {
      const history = facts.get(id);
      const items = checklist(edition, award, { ...line, ...(history ? { history } : {}) });
      const present = [...ofLine(line), ...ofLetters(line, letters)];
      const moment = momentOf(line);
      found.set(id, {
        ...completeness(items, present, moment, edition.provisional === true),
        edition: edition.code,
        procedure: procedureOf(edition, line.kind),
      });
    }
    return found;
  }

  private async letters(lines: readonly DossierState[]): Promise<Map<string, ProposalState>> {
    const ids = lines.flatMap(({ proposalId, adoptedFrom = [] }) => [proposalId, ...adoptedFrom]);
    const found = await this.runner.loadMany<ProposalState>(proposalDecider, ids);
    return new Map([...found].map(([id, { state }]) => [id, state]));
  }

  /** What is known of those whose papers depend on it; read for all of them at once. */
  private async facts(laws: ReadonlyMap<string, Law>, on?: string) {
    const asked = [...laws].filter(([, { award, line }]) => asksOfHistory(award, line));
    if (asked.length === 0) return new Map<string, () => EligibilityFacts>();
    const lines = asked.map(([, { line }]) => line);
    const [known, rounds] = await Promise.all([
      this.histories.of([...new Set(lines.map(({ subjectId }) => subjectId))]),
      this.runner.loadMany<RoundState>(
        roundDecider,
        lines.flatMap(({ roundId }) => roundId ?? []),
      ),
    ]);
    return new Map(
      asked.map(([id, { line }]) => {
        const { subjectId, recipientKind } = line;
        const history: SubjectHistory = known.get(subjectId) ?? noHistory(subjectId, recipientKind);
        const facts = lineFacts(line, {
          filedOn: line.filedOn ?? on ?? filingDay(line),
          papers: [],
          duplicates: [],
          yearKind: rounds.get(line.roundId ?? '')?.state.yearKind ?? roundDecider.initial.yearKind,
          history: withoutLine(history, id),
        });
        return [id, () => eligibilityFacts(facts)] as const;
      }),
    );
  }
}

const asksOfHistory = ({ papers }: AwardRule, { recipientKind }: DossierState): boolean =>
  papers.some(
    ({ condition, recipients }) =>
      condition?.test !== undefined && (recipients?.includes(recipientKind) ?? true),
  );

/** What is asked for later is not missing before. */
function momentOf({ stage }: DossierState): Moment {
  if (stage === 'council-review') return 'council';
  return stage === 'provincial-decision' || stage === 'central-submission'
    ? 'submission'
    : 'filing';
}

function ofLine({ held = {}, papers = {} }: DossierState): PresentPaper[] {
  const single = Object.values(held);
  const known = new Set(single.map(({ kind }) => kind));
  // Given with an answer to a return: only its kind is known here.
  const others = Object.keys(papers).filter((kind) => !known.has(kind));
  return [
    ...single.map((paper): PresentPaper => ({
      kind: paper.kind,
      of: 'line',
      state: stateOf(paper),
    })),
    ...others.map((kind): PresentPaper => ({ kind, of: 'line', state: 'there' })),
  ];
}

function stateOf({ secrecy, scan }: HeldPaper): PresentPaper['state'] {
  return secrecy ? 'secret' : (scan ?? 'there');
}

/** What the letter brings holds for each of its lines. */
const ofLetters = (
  { proposalId, adoptedFrom = [] }: DossierState,
  letters: ReadonlyMap<string, ProposalState>,
): PresentPaper[] =>
  [proposalId, ...adoptedFrom].flatMap((id) =>
    (letters.get(id)?.papers ?? []).map(({ kind }): PresentPaper => ({
      kind,
      of: 'letter',
      state: 'there',
    })),
  );
