import { mappingsOn, reject, type RecordSource } from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import type {
  ReportBasis,
  ReportCount,
  ReportStatus,
  ReportStructure,
  TotalsQuery,
  UnitSelection,
} from '../ports/report-views.js';
import { assembleCommendations } from './assemble-commendations.js';
import type { CommendationReport } from './commendation-report.js';
import { withLists } from './list-of-count.js';
import { REAL_SOURCES } from './real-sources.js';
import type { ReportDefinition } from './report-definition.js';

/** ISO days, both included. */
export interface CommendationParameters {
  from: string;
  to: string;
  basis?: ReportBasis;
  status?: ReportStatus;
  count?: ReportCount;
  sources?: readonly RecordSource[];
  structure?: ReportStructure;
  /** Units it is narrowed to, already looked up in the registry. */
  selection?: UnitSelection;
  /** Counts by unit of the line's own day are asked for as well. */
  byUnit?: boolean;
}

export type CountedReport = Omit<CommendationReport, 'unit' | 'units'> & {
  counts?: { unitId: string; count: number }[];
};

const TITLE = {
  vi: 'Kết quả khen thưởng theo cấp, hình thức và đối tượng',
  en: 'Commendation by level, award and recipient',
};

/** Commendation of a period by level, award and kind of recipient. */
export const commendations: ReportDefinition<CommendationParameters, CountedReport> = {
  name: 'commendations',
  title: TITLE,
  async run(views, scope, parameters) {
    const { from, to, basis = 'decided', status = 'granted', count = 'awards' } = parameters;
    const { structure = 'then', selection = {}, byUnit = false } = parameters;
    if (to < from) throw new DomainRejectionError(reject('period-ends-before-it-begins'));
    const sources = parameters.sources?.length ? parameters.sources : REAL_SOURCES;
    const mappings = mappingsOn(to);
    const query: TotalsQuery = {
      from,
      to,
      basis,
      status,
      count,
      sources,
      mappings,
      ...selection,
    };
    const asked = await views.totals(scope, query);
    const bare = await views.unlisted(scope, query);
    const others = { ...query, status: 'submitted' as const };
    const submitted = status === 'submitted' ? asked : await views.totals(scope, others);
    const unlisted = new Map([
      ['submitted', await views.unlisted(scope, others)],
      [status as string, bare],
    ]);
    const rows = assembleCommendations(status, { asked, submitted }, mappings);
    return {
      title: TITLE,
      from,
      to,
      basis,
      status,
      count,
      structure,
      sources: [...sources],
      synthetic: sources.includes('sample'),
      rows: withLists(rows, query, unlisted),
      ...(byUnit ? { counts: await views.byUnit(scope, query) } : {}),
    };
  },
};
