import { Injectable } from '@nestjs/common';
import { annexKey, type ActState, type CorrectedFields, type RewardLine } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { ActViews, type ActLine, type ActRow } from '../ports/act-views.js';
import { Catalogue } from '../ports/catalogue.js';
import { ActMoney, type ReckonedAct } from './act-money.js';
import { sumsOf, type ActSums } from './act-sums.js';

/** One line as its signer reads it: who, what, how much. Sums in whole VND. */
export interface PreviewLine {
  dossierId: string;
  /** Null once erased. */
  name: string | null;
  recipientKind: string;
  unitId: string;
  unitName: string | null;
  award: string;
  meritFrom: string;
  meritTo: string;
  changes?: CorrectedFields;
  /** Null where the act brings none, as a letter or a correction. */
  reward: Pick<RewardLine, 'times' | 'amount' | 'outcome' | 'by' | 'paidBy'> | null;
}

/** An act with its lines as a paper lists them, each with the key of its place. */
export interface ReadAct extends ActSums {
  act: ActRow;
  money: Omit<ReckonedAct, 'lines'>;
  rewards: RewardLine[];
  lines: [key: string, line: PreviewLine][];
}

/** Reads an act for those who are to sign it, or to print it. */
@Injectable()
export class ActReading {
  constructor(
    private readonly views: ActViews,
    private readonly money: ActMoney,
    private readonly catalogue: Catalogue,
  ) {}

  /**
   * The lines the viewer may see, in the order of the annex: by award, collectives first, names as
   * Vietnamese lists order them. `on`: day to reckon the money by while the act has none.
   * @throws NotVisible
   */
  async read(viewer: Viewer, id: string, on?: string): Promise<ReadAct> {
    const act = await this.views.find(viewer.scope, id);
    if (!act) throw new NotVisible('act');
    const { lines: rewards, ...money } = await this.money.reckon(viewer.scope, act, on);
    const found = await this.lines(viewer, act, money.on);
    const byRef = new Map(rewards.map((line) => [line.ref, line]));
    return {
      ...{ act, money, rewards },
      ...sumsOf(
        found.map(([, line]) => line),
        byRef,
      ),
      lines: found.map(([key, line]) => [key, shown(line, act.state, byRef.get(line.dossierId))]),
    };
  }

  /** A line its signer refused still names the act, and is not on its paper. */
  private async lines(
    viewer: Viewer,
    { id, state }: ActRow,
    on: string,
  ): Promise<[string, ActLine][]> {
    const edition = await this.catalogue.editionOn(on);
    const rank = new Map(edition?.awards.map(({ code }, place) => [code, place]));
    const rows = state.targets
      ? await this.views.linesById(viewer.scope, Object.keys(state.targets))
      : await this.views.lines(viewer.scope, id, '', ALL);
    const standing = state.targets ? rows : rows.filter(({ status }) => STANDING.has(status));
    const keyOf = (line: ActLine): string =>
      annexKey({ ...line, name: line.subjectName }, rank.get(formOf(line)) ?? -1);
    const keyed = standing.map((line): [string, ActLine] => [keyOf(line), line]);
    return keyed.sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

/** A decision of the province has had some thousands of lines at most. */
const ALL = 100_000;
const STANDING: ReadonlySet<string> = new Set(['listed', 'submitted', 'granted', 'annulled']);

const formOf = (line: ActLine): string => line.grantedForm ?? line.award;

function shown(line: ActLine, { targets }: ActState, reward?: RewardLine): PreviewLine {
  const changes = targets?.[line.dossierId];
  const { dossierId, subjectName, recipientKind, unitId, unitName, meritFrom, meritTo } = line;
  const { times, amount, outcome, by, paidBy } = reward ?? {};
  return {
    ...{ dossierId, name: subjectName, recipientKind, unitId, unitName },
    ...{ award: formOf(line), meritFrom, meritTo },
    ...(changes ? { changes } : {}),
    reward:
      reward && outcome
        ? {
            times: times ?? null,
            amount: amount ?? null,
            outcome,
            ...(by ? { by } : {}),
            paidBy: paidBy ?? null,
          }
        : null,
  };
}
