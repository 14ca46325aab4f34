import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  clusterYearDecider,
  clusterYearKey,
  dossierDecider,
  membersOn,
  openDisputes,
  scoreRoundDecider,
  standingsOf,
  tiesOf,
  type AwardSlot,
  type ClusterState,
  type ClusterYearState,
  type DossierState,
  type RankedMember,
  type ScoreRoundState,
  vietnamDay,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { Clock } from '../ports/clock.js';
import { ClusterViews, type ClusterFilter, type ClusterRow } from '../ports/cluster-views.js';
import { DossierViews } from '../ports/dossier-views.js';
import { CommandRunner } from '../run-command.js';
import { MemberNames } from './member-names.js';
import { slotStatus, type SlotStatus } from './slot-status.js';

export interface ClusterItem extends Omit<ClusterState, 'members' | 'rotation'> {
  id: string;
  version: number;
  /** Members today. */
  members: number;
}

export class ListClusters extends Query<Page<ClusterItem>> {
  constructor(
    readonly filter: ClusterFilter,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListClusters)
export class ListClustersHandler implements IQueryHandler<ListClusters> {
  constructor(
    private readonly views: ClusterViews,
    private readonly clock: Clock,
  ) {}

  async execute({ filter, limit, cursor }: ListClusters): Promise<Page<ClusterItem>> {
    const after = decodeCursor('clusters', filter, cursor);
    const rows = await this.views.list(filter, after, limit + 1);
    const today = vietnamDay(this.clock.now());
    const key = (row: ClusterRow): string => row.id;
    return toPage(rows, limit, key, 'clusters', filter, ({ id, version, state }) => {
      const { members: _all, rotation: _turns, ...rest } = state;
      return { id, version, ...rest, members: membersOn(state, today).length };
    });
  }
}

export interface ClusterDetail extends ClusterState {
  id: string;
  version: number;
  /** Newest first. */
  years: Pick<ClusterYearState, 'year' | 'status' | 'leaders'>[];
  /** Names of all who are or were members, by id; erased ones are absent. */
  names: Record<string, string>;
}

export class FindCluster extends Query<ClusterDetail> {
  constructor(readonly id: string) {
    super();
  }
}

@QueryHandler(FindCluster)
export class FindClusterHandler implements IQueryHandler<FindCluster> {
  constructor(
    private readonly views: ClusterViews,
    private readonly members: MemberNames,
  ) {}

  async execute({ id }: FindCluster): Promise<ClusterDetail> {
    const found = await this.views.find(id);
    if (!found) throw new NotVisible('cluster');
    const years = (await this.views.years(id)).map(({ state: { year, status, leaders } }) => ({
      ...{ year, status },
      ...(leaders ? { leaders } : {}),
    }));
    const { state, version } = found;
    const names = await this.members.of(state.members.map(({ subjectId }) => subjectId));
    return { id, version, ...state, years, names };
  }
}

export interface ClusterYearDetail extends Omit<ClusterYearState, 'slots'> {
  version: number;
  /** The ranking with the places acts have given. */
  standings: RankedMember[];
  /** Members that still share a place. */
  ties: string[][];
  slots: (AwardSlot & { status: SlotStatus })[];
  /** Names by id of everybody named above. */
  names: Record<string, string>;
  /** Members the one who asks speaks for. */
  mine: string[];
  /** Standing of the scoring it is ranked by. */
  scoring?: Pick<ScoreRoundState, 'status' | 'title'> & {
    openDisputes: number;
    /** Names of the criteria that part ties by the covenant, by code. */
    criteria: Record<string, { vi: string; en: string }>;
  };
}

export class FindClusterYear extends Query<ClusterYearDetail> {
  constructor(
    readonly id: string,
    readonly year: number,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindClusterYear)
export class FindClusterYearHandler implements IQueryHandler<FindClusterYear> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly dossiers: DossierViews,
    private readonly members: MemberNames,
  ) {}

  async execute({ id, year, viewer }: FindClusterYear): Promise<ClusterYearDetail> {
    const key = clusterYearKey(id, year);
    const { state, version } = await this.runner.load(clusterYearDecider, key);
    if (state.status === 'none') throw new NotVisible('cluster year');
    const standings = standingsOf(state);
    const ties = tiesOf(standings).map((group) => group.map(({ subjectId }) => subjectId));
    const slots = await this.slotsFor(state.slots, viewer);
    const { covenant, leaders, scoreRoundId } = state;
    const ids = [
      ...(covenant?.members ?? []),
      ...(leaders ? [leaders.leader, ...leaders.deputies] : []),
      ...standings.map(({ subjectId }) => subjectId),
    ];
    return {
      ...{ version, ...state, standings, ties, slots },
      names: await this.members.of(ids),
      mine: await this.members.spokenFor(covenant?.members ?? [], viewer),
      ...(await this.scoring(scoreRoundId, covenant?.ranking.ties ?? [])),
    };
  }

  private async scoring(
    id: string | undefined,
    ties: readonly string[],
  ): Promise<Pick<ClusterYearDetail, 'scoring'>> {
    if (id === undefined) return {};
    const { state } = await this.runner.load<ScoreRoundState>(scoreRoundDecider, id);
    const { status, title, sheet } = state;
    const criteria = Object.fromEntries(
      sheet.criteria.filter((one) => ties.includes(one.id)).map((one) => [one.id, one.name]),
    );
    return { scoring: { status, title, openDisputes: openDisputes(state).length, criteria } };
  }

  private async slotsFor(slots: readonly AwardSlot[], viewer: Viewer) {
    const ids = slots.flatMap(({ dossierId }) => dossierId ?? []);
    const [lines, seen] = await Promise.all([
      this.runner.loadMany<DossierState>(dossierDecider, ids),
      this.dossiers.visible(viewer.scope, ids),
    ]);
    return slots.map(({ dossierId, ...slot }) => {
      const status = slotStatus(lines.get(dossierId ?? '')?.state.status);
      if (dossierId !== undefined && seen.has(dossierId)) return { ...slot, dossierId, status };
      // That another unit's line came to nothing is for those who may see the line.
      const told = status === 'refused' || status === 'annulled' ? 'proposed' : status;
      return { ...slot, status: told };
    });
  }
}
