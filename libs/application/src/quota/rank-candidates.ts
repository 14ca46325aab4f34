import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  managementLine,
  rank,
  reasonWords,
  reject,
  type Candidate,
  type Name,
  type OrganisationState,
  type Reason,
  type SubjectHistory,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError } from '../errors.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { QuotaViews, type QuotaCandidate } from '../ports/quota-views.js';
import { SubjectHistories } from '../ports/subject-histories.js';
import { FindQuotas, FindQuotasHandler, type QuotaItem } from './find-quotas.js';

/** Candidates of one award and year that are put in order at once. */
const MOST = 1_000;

export interface RankedCandidate {
  dossierId: string;
  subjectId: string;
  unitId: string;
  status: string;
  rank: number;
  /** Why it stands before its equals. */
  reasons: { code: Reason; name: Name }[];
  /** Whether it would find a place if places went by this order; null where no limit is known. */
  within: boolean | null;
}

export interface RankAnswer {
  edition: string | null;
  /** The tightest upper bound that counts them; absent if there is none. */
  quota?: QuotaItem;
  items: RankedCandidate[];
}

/**
 * Lines that are proposed and hold no place yet, in the order the preferences of the law give to
 * equals, each with its reasons. It only orders: whom to leave out people decide.
 */
export class RankCandidates extends Query<RankAnswer> {
  constructor(
    readonly wish: { award: string; year: number; unitId?: string },
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(RankCandidates)
export class RankCandidatesHandler implements IQueryHandler<RankCandidates> {
  constructor(
    private readonly quotas: FindQuotasHandler,
    private readonly views: QuotaViews,
    private readonly histories: SubjectHistories,
    private readonly organisations: OrganisationViews,
  ) {}

  /** @throws NotVisible for a unit out of sight; DomainRejectionError `candidates-too-many` */
  async execute({ wish, viewer }: RankCandidates): Promise<RankAnswer> {
    const { award, year, unitId } = wish;
    const found = await this.quotas.execute(new FindQuotas({ award, year, unitId }, viewer));
    const { edition, guards, on } = await this.quotas.lawOf(year);
    const asked = { awards: [award], year, ...(unitId === undefined ? {} : { unitIds: [unitId] }) };
    const lines = await this.views.candidates(viewer.scope, asked, MOST + 1);
    if (lines.length > MOST)
      throw new DomainRejectionError(reject('candidates-too-many', { most: MOST }));
    const histories = await this.histories.of(lines.map((line) => line.subjectId));
    const states = new Map(
      [...(await this.organisations.all())].map(([id, row]) => [id, row.state]),
    );
    const ranked = rank(
      lines.map((line) => candidateOf(line, year, histories.get(line.subjectId), states, on)),
      { guards },
    );
    const per = unitId === undefined ? 'province' : 'unit';
    const quota = found.items.find((one) => one.bound === 'at-most' && one.per === per);
    const limit = quota?.limit ?? null;
    const free = quota && limit !== null ? Math.max(0, limit - quota.used) : null;
    const byId = new Map(lines.map((line) => [line.id, line]));
    const items = ranked.map(({ id, rank: place, reasons }, i) => {
      const { subjectId, unitId: unit, status } = byId.get(id)!;
      return {
        dossierId: id,
        subjectId,
        unitId: unit,
        status,
        rank: place,
        reasons: reasons.map((code) => ({ code, name: reasonWords(code) })),
        within: free === null ? null : i < free,
      };
    });
    return { edition, ...(quota ? { quota } : {}), items };
  }
}

function candidateOf(
  line: QuotaCandidate,
  year: number,
  history: SubjectHistory | undefined,
  states: ReadonlyMap<string, OrganisationState>,
  on: string,
): Candidate {
  const figures = history?.figures.find((one) => one.year === year);
  const units = managementLine(line.unitId, on, (id) => states.get(id));
  return {
    id: line.id,
    recipientKind: line.recipientKind as Candidate['recipientKind'],
    unitCodes: units.flatMap((id) => states.get(id)?.code ?? []),
    ...(history?.sex ? { sex: history.sex } : {}),
    ...(line.positionClass
      ? { positionClass: line.positionClass as Candidate['positionClass'] }
      : {}),
    ...(figures ? { headcount: figures.headcount } : {}),
    ...(figures?.women === undefined ? {} : { women: figures.women }),
    ...(line.filedOn ? { filedOn: line.filedOn } : {}),
  };
}
