import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { bothWords, type Name, type PaperRef } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { ownProposal } from '../proposal/own-proposal.js';
import { CommandRunner } from '../run-command.js';
import { LetterLines } from './letter-lines.js';

/** Incomplete lines shown one by one. */
const SHOWN = 100;
/** What a letter itself comes with, offered whether or not a line lacks it. */
const WITH_A_LETTER = ['letter', 'report', 'minutes'];

export interface IncompleteLine {
  dossierId: string;
  missing: string[];
  awaiting: string[];
  message: Name;
}

export interface LetterPapers {
  id: string;
  papers: PaperRef[];
  /** Open lines there are, how many were looked at, and how many of those are complete. */
  lines: number;
  looked: number;
  complete: number;
  /** How many lines miss each kind. */
  missing: Record<string, number>;
  awaiting: Record<string, number>;
  /** The first of them. */
  incomplete: IncompleteLine[];
  message: Name;
  /** What every kind of paper named here is called. */
  names: Record<string, Name>;
}

/** The papers of a letter, and what its lines still lack. */
export class FindLetterPapers extends Query<LetterPapers> {
  constructor(
    readonly proposalId: string,
    readonly viewer: Viewer,
    readonly on?: string,
  ) {
    super();
  }
}

@QueryHandler(FindLetterPapers)
export class FindLetterPapersHandler implements IQueryHandler<FindLetterPapers> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly lines: LetterLines,
  ) {}

  async execute({ proposalId, viewer, on }: FindLetterPapers): Promise<LetterPapers> {
    const { papers } = await ownProposal(this.runner, viewer, 'proposal.read', proposalId);
    const sum = { lines: 0, looked: 0, complete: 0 };
    const [missing, awaiting]: Record<string, number>[] = [{}, {}];
    const incomplete: IncompleteLine[] = [];
    for await (const { lines, found } of this.lines.of(proposalId, viewer, on)) {
      sum.lines += lines;
      sum.looked += found.size;
      for (const [dossierId, line] of found) {
        if (line.complete) sum.complete += 1;
        count(missing!, line.missing);
        count(awaiting!, line.awaiting);
        const { missing: lacks, awaiting: waits, message } = line;
        if (!line.complete && incomplete.length < SHOWN)
          incomplete.push({ dossierId, missing: lacks, awaiting: waits, message });
      }
    }
    const message = say(sum);
    const lacking = Object.keys({ ...missing, ...awaiting });
    const kinds = [...WITH_A_LETTER, ...papers.map(({ kind }) => kind), ...lacking];
    const names = Object.fromEntries(kinds.map((kind) => [kind, bothWords('paper', kind)]));
    return {
      id: proposalId,
      papers,
      ...sum,
      missing: missing!,
      awaiting: awaiting!,
      incomplete,
      message,
      names,
    };
  }
}

function count(counts: Record<string, number>, kinds: readonly string[]): void {
  for (const kind of new Set(kinds)) counts[kind] = (counts[kind] ?? 0) + 1;
}

const say = ({ looked, complete }: { looked: number; complete: number }): Name =>
  looked === complete
    ? { vi: `Cả ${looked} hồ sơ đã đủ giấy tờ.`, en: `All ${looked} lines have their papers.` }
    : {
        vi: `${looked - complete} trên ${looked} hồ sơ còn thiếu hoặc chờ xác nhận giấy tờ.`,
        en: `${looked - complete} of ${looked} lines lack papers or wait for a confirmation.`,
      };
