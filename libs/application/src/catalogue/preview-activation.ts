import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  diffEditions,
  DOSSIER_STATUSES,
  editionOn,
  isClosed,
  vietnamDay,
  type Edition,
  type EditionDiff,
} from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';
import { LawReachViews, type LawReach } from '../ports/law-reach.js';
import { EditionWriter } from './edition-writer.js';
import { faultsOf, plannedEdition, type EditionWish } from './planned-edition.js';

export interface ActivationPreview {
  /** Of the edition's stream as it was compared with; 0 if there is none. */
  version: number;
  known: boolean;
  validFrom: string | null;
  validTo: string | null;
  awards: number;
  /** What it extends, or ends, and is not there. */
  missing: string[];
  /** In words for its editor; empty: it is sound, alone and beside the others. */
  faults: string[];
  /** The edition that ends, with its last day as it will be. */
  ended: { code: string; validTo: string } | null;
  /** The edition of another code that has its first day now, and would have to end before it. */
  overlaps: string | null;
  /** Against the edition itself, or the one whose days it takes; null with neither. */
  diff: EditionDiff | null;
  /** Rules of it that somebody confirmed here and that would say something else. */
  unconfirmed: string[];
  /** What stands under its days; null while it is not sound. */
  reach: LawReach | null;
}

/** What putting an edition in force would change, and for whom. Writes nothing. */
export class PreviewActivation extends Query<ActivationPreview> {
  constructor(readonly wish: EditionWish) {
    super();
  }
}

const OPEN = DOSSIER_STATUSES.filter((status) => status !== 'none' && !isClosed(status));

@QueryHandler(PreviewActivation)
export class PreviewActivationHandler implements IQueryHandler<PreviewActivation> {
  constructor(
    private readonly writer: EditionWriter,
    private readonly catalogue: Catalogue,
    private readonly reaches: LawReachViews,
    private readonly clock: Clock,
  ) {}

  async execute({ wish }: PreviewActivation): Promise<ActivationPreview> {
    const { code } = wish.header;
    // Before the content: what is entered meanwhile makes the version too old, never too new.
    const stream = (await this.catalogue.streams()).find((one) => one.code === code);
    const editions = await this.writer.contents();
    const planned = plannedEdition(wish, editions);
    const { edition, ended, missing } = planned;
    const faults = missing.length > 0 ? [] : faultsOf(planned);
    const current = editions.find((one) => one.code === code);
    const there = current ?? this.before(editions, edition);
    const head = {
      version: stream?.version ?? 0,
      known: current !== undefined,
      validFrom: edition.validFrom ?? null,
      validTo: edition.validTo ?? null,
      awards: edition.awards.length,
      ...{ missing, faults },
      ended: ended ? { code: ended.code, validTo: ended.validTo ?? '' } : null,
      overlaps: current || ended ? null : (this.before(editions, edition)?.code ?? null),
    };
    if (missing.length > 0 || faults.length > 0)
      return { ...head, diff: null, unconfirmed: [], reach: null };
    const diff = there ? diffEditions(there, edition) : null;
    const { validFrom: from, validTo: to } = edition;
    return {
      ...head,
      diff,
      unconfirmed: current && diff ? lost(diff, Object.keys(stream?.state.confirmed ?? {})) : [],
      reach: await this.reaches.of({ from, to }, vietnamDay(this.clock.now()), OPEN),
    };
  }

  /** The edition that has its first day as things stand. */
  private before(editions: readonly Edition[], { code, validFrom }: Edition): Edition | undefined {
    if (typeof validFrom !== 'string') return undefined;
    return editionOn(
      editions.filter((one) => one.code !== code),
      validFrom,
    );
  }
}

/** Paths that somebody confirmed and that are changed or gone. */
function lost({ edition, awards }: EditionDiff, confirmed: readonly string[]): string[] {
  const changed = new Set([
    ...edition.map(({ path }) => `edition/${path}`),
    ...awards.flatMap(({ award, rules }) =>
      rules.map(({ path }) => (path === '' ? award : `${award}/${path}`)),
    ),
  ]);
  return confirmed.filter((path) => changed.has(path));
}
