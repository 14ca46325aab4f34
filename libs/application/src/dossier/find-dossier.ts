import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  causesFound,
  dossierDecider,
  HOLDABLE,
  RESTRICTED_TEXTS,
  RETURNABLE,
  sayWarning,
  type Name,
  type Warning,
  type DossierState,
  type FoundCause,
  vietnamDay,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { LastVerdicts, type VerdictSummary } from '../eligibility/last-verdicts.js';
import { NotVisible } from '../errors.js';
import {
  DossierViews,
  type DossierRow,
  type DossierText,
  type DuplicateRow,
} from '../ports/dossier-views.js';
import { Clock } from '../ports/clock.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { TimeTravel, type At } from '../ports/time-travel.js';
import { CommandRunner } from '../run-command.js';
import { CausesAround } from './around-causes.js';
import { BasisOfDossier, type DossierBasis } from './basis-of-dossier.js';
import { ForecastOfDossier, type Forecast } from './forecast.js';
import { duplicatesOf } from './duplicates.js';
import { rightsOver } from './own-dossier.js';

export interface DossierDetail {
  id: string;
  version: number;
  /** Position in the log the answer stands for; absent for "now". */
  logIndex?: number;
  state: DossierState;
  subjectName: string | null;
  unitName: string | null;
  /** What the unit is asked for, first of all when the line was returned. */
  returnMessage?: string;
  /** What each level above the unit said when it took the line over, oldest first. */
  opinions: { unitId: string | null; unitName: string | null; at: string; opinion: string }[];
  /** Free text that went with the events; what was erased is missing. */
  texts: DossierText[];
  /** When the appraisal will be due, and whether its clock stands still; only for "now". */
  forecast?: Forecast | null;
  /** Whether the rules let it wait for a verification; only for "now". */
  holdable?: boolean;
  /** Whether the rules let its unit be asked for a supplement; only for "now". */
  returnable?: boolean;
  /** What the viewer's roles let them do with it, e.g. `amend`; only for "now". */
  may?: string[];
  /** Under which law it stands; only for "now". */
  basis?: DossierBasis;
  /** What guards found at the last check, with their words; only for "now". */
  warnings?: (Warning & { message: Name })[];
  /** Causes for not granting it that follow from what is recorded; only for "now", for appraisers. */
  causes?: FoundCause[];
  /** Other lines of the same case, shown to every unit concerned; only for "now". */
  duplicates: DuplicateRow[];
  /** What the last check found and what is missing; only for "now", null before the check. */
  eligibility: VerdictSummary | null;
}

export class FindDossier extends Query<DossierDetail> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
    readonly at?: At,
  ) {
    super();
  }
}

@QueryHandler(FindDossier)
export class FindDossierHandler implements IQueryHandler<FindDossier> {
  constructor(
    private readonly views: DossierViews,
    private readonly runner: CommandRunner,
    private readonly past: TimeTravel,
    private readonly bases: BasisOfDossier,
    private readonly verdicts: LastVerdicts,
    private readonly forecasts: ForecastOfDossier,
    private readonly around: CausesAround,
    private readonly clock: Clock,
    private readonly organisations: OrganisationViews,
  ) {}

  async execute({ id, viewer, at }: FindDossier): Promise<DossierDetail> {
    const row = await this.views.find(viewer.scope, id);
    if (!row) throw new NotVisible('dossier');
    const whole = viewer.can('dossier.read-hold');
    const all = await this.views.texts(id);
    const texts = whole ? all : all.filter((text) => !RESTRICTED_TEXTS.includes(text.type));
    const units = await this.organisations.all();
    const nameOf = (unitId: string | null): string | null =>
      units.get(unitId ?? '')?.state.versions.at(-1)?.name ?? null;
    if (at) {
      const then = await this.past.stateAt(dossierDecider, id, at);
      if (then.version === 0) throw new NotVisible('dossier');
      const state = shown(then.state, whole);
      return { ...detail(row, state, then.version, texts, nameOf), logIndex: then.logIndex };
    }
    const { state, version } = await this.runner.load(dossierDecider, id);
    const [others, basis, verdicts, forecast] = await Promise.all([
      duplicatesOf(this.views, [{ id, ...state }]),
      this.bases.of(state),
      this.verdicts.of([id]),
      this.forecasts.of(state),
    ]);
    return {
      ...detail(row, shown(state, whole), version, texts, nameOf),
      basis,
      holdable: HOLDABLE.includes(state.status),
      returnable: RETURNABLE.includes(state.status),
      may: rightsOver(viewer, state),
      forecast,
      warnings: (state.check?.warnings ?? []).map((one) => ({ ...one, message: sayWarning(one) })),
      ...(await this.causes(id, state, viewer)),
      duplicates: others.get(id) ?? [],
      eligibility: verdicts.get(id) ?? null,
    };
  }

  private async causes(
    id: string,
    state: DossierState,
    viewer: Viewer,
  ): Promise<Pick<DossierDetail, 'causes'>> {
    if (state.status !== 'checked' || !viewer.can('dossier.appraise')) return {};
    const on = vietnamDay(this.clock.now());
    return { causes: causesFound(state, await this.around.of(id, state, on)) };
  }
}

/** The entry of a subject's record behind a hold says too much to those who may not read it. */
function shown(state: DossierState, whole: boolean): DossierState {
  if (whole || !state.hold) return state;
  const { recordRef: _ref, ...hold } = state.hold;
  return { ...state, hold };
}

function detail(
  row: DossierRow,
  state: DossierState,
  version: number,
  all: DossierText[],
  nameOf: (unitId: string | null) => string | null,
): DossierDetail {
  const texts = all.filter((text) => text.version <= version);
  const asked = texts.findLast((text) => text.type === 'dossier.returned');
  const opinions = texts
    .filter((text) => text.type === 'dossier.adopted')
    .map(({ unitId, recordedAt, body }) => ({
      unitId,
      unitName: nameOf(unitId),
      at: recordedAt,
      opinion: String(body.opinion ?? ''),
    }));
  return {
    id: row.id,
    version,
    state,
    subjectName: row.subjectName,
    unitName: row.unitName,
    ...(state.status === 'returned' && asked
      ? { returnMessage: String(asked.body.message ?? '') }
      : {}),
    opinions,
    texts,
    duplicates: [],
    eligibility: null,
  };
}
