import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  positionAt,
  RECORD_KINDS,
  dossierDecider,
  standsAgainst,
  subjectDecider,
  type DossierFlag,
  type DossierState,
  type FactGrade,
  type HeldPost,
  type JsonObject,
  type PositionClass,
  type RecordAsk,
  type RecordWords,
  type Register,
  type SubjectState,
} from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { NotVisible } from '../../errors.js';
import { ownerOf } from '../../act/issuer.js';
import { mayRead } from '../../grievance/own-grievance.js';
import { Catalogue } from '../../ports/catalogue.js';
import { GrievanceViews } from '../../ports/grievance-views.js';
import { SubjectViews, type EntryRow, type LineRow } from '../../ports/subject-views.js';
import { CommandRunner } from '../../run-command.js';
import { asksFor } from './strippable.js';
import { resourceOf } from '../subject/own-subject.js';

/**
 * One fact of a record. `source` tells history told afterwards, and what others decided and a unit
 * reported, from what ran through here.
 */
export interface RecordItem {
  id: string;
  kind: string;
  source: 'system' | 'reported' | 'entered' | 'imported' | 'assessed';
  grade: FactGrade;
  gradedBy?: string;
  gradedAt?: string;
  /** Decided: false for a line that is still on its way. */
  pending: boolean;
  synthetic: boolean;
  fact: JsonObject;
  words: RecordWords;
  /** What the person was on the day of the award, as far as the record tells. */
  positionClass?: PositionClass;
  scan?: string;
  reference?: string;
  corrected?: boolean;
  withdrawn?: string;
  status?: string;
  answers?: EntryRow['answers'];
  /** The centre stripped it by this decision. */
  stripped?: { actId: string; number: string; on: string };
  /** What the viewer may draft a letter to the centre about it for. */
  mayAsk?: RecordAsk;
  /** What it rested on was annulled; somebody has to look at it again. */
  flags?: DossierFlag[];
  /** Complaints and denunciations that stand against it, for the circle of their register alone. */
  matters?: { register: Register; id: string; number: string; status: string; outcome?: string }[];
}

export interface LifelongRecord {
  id: string;
  version: number;
  name: string | null;
  kind: string;
  coverage: { from: number; to: number } | null;
  years: { year: number; items: RecordItem[] }[];
  /** Matters under verification of which the viewer may know that they are there. */
  holds: { id: string; answers: EntryRow['answers'] }[];
}

export class ShowRecord extends Query<LifelongRecord> {
  constructor(
    readonly id: string,
    readonly withdrawn: boolean,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(ShowRecord)
export class ShowRecordHandler implements IQueryHandler<ShowRecord> {
  constructor(
    private readonly subjects: SubjectViews,
    private readonly runner: CommandRunner,
    private readonly grievances: GrievanceViews,
    private readonly catalogue: Catalogue,
  ) {}

  async execute({ id, withdrawn, viewer }: ShowRecord): Promise<LifelongRecord> {
    const subject = await this.subjects.find(id, viewer.scope);
    if (!subject) throw new NotVisible('subject');
    const { entries, lines } = await this.subjects.record(subject.id, viewer.scope);
    const resource = resourceOf(subject);
    const readsAll = viewer.judge('record.read-restricted', resource).allow;
    const standing = entries.filter((entry) => withdrawn || entry.withdrawn === null);
    const posts = postsOf(entries);
    const items = [
      ...(await this.askable(
        standing.filter((entry) => readsAll || !entry.restricted),
        posts,
        viewer,
      )),
      ...(await this.marked(lines.map(lineItem), viewer)),
    ];
    const open = entries.filter(
      ({ kind, withdrawn: gone, fact }) => kind === 'hold' && gone === null && !fact.releasedOn,
    );
    const knowsOfHolds = readsAll || viewer.judge('record.know-holds', resource).allow;
    const { coverageFrom, coverageTo } = subject;
    return {
      id: subject.id,
      version: subject.version,
      name: subject.name,
      kind: subject.kind,
      coverage:
        coverageFrom !== null && coverageTo !== null
          ? { from: coverageFrom, to: coverageTo }
          : null,
      years: byYear(items),
      holds: knowsOfHolds ? open.map(({ id: entryId, answers }) => ({ id: entryId, answers })) : [],
    };
  }

  /** With what the centre took from it, and what it may be asked for. */
  private async askable(entries: EntryRow[], posts: HeldPost[], viewer: Viewer): Promise<Placed[]> {
    const ids = [...new Set(entries.map(({ subjectId }) => subjectId))];
    const states = await this.runner.loadMany<SubjectState>(subjectDecider, ids);
    const drafts = viewer.judge('act.draft', ownerOf({ level: 'province' })).allow;
    const items: Placed[] = [];
    for (const entry of entries) {
      const stripped = states.get(entry.subjectId)?.state.entries[entry.id]?.stripped;
      const mayAsk = drafts ? await asksFor(this.catalogue, entry) : undefined;
      items.push({
        ...itemOf(entry, posts),
        ...(stripped ? { stripped } : {}),
        ...(mayAsk ? { mayAsk } : {}),
      });
    }
    return items;
  }

  private async marked(items: Placed[], viewer: Viewer): Promise<Placed[]> {
    const ids = items.map(({ id }) => id);
    const states = await this.runner.loadMany<DossierState>(dossierDecider, ids);
    const circles = (['complaint', 'denunciation'] as const).filter((one) => mayRead(viewer, one));
    const found = circles.length > 0 ? await this.grievances.about(ids) : [];
    const standing = found.filter(
      ({ register, state }) => circles.includes(register) && standsAgainst(state),
    );
    return items.map((item) => {
      const flags = states.get(item.id)?.state.flags;
      const matters = standing.flatMap(({ register, id, state }) => {
        if (!state.dossierIds.includes(item.id)) return [];
        const { number, status, outcome } = state;
        return [{ register, id, number, status, ...(outcome ? { outcome } : {}) }];
      });
      return {
        ...item,
        ...(flags ? { flags } : {}),
        ...(matters.length > 0 ? { matters } : {}),
      };
    });
  }
}

type Placed = RecordItem & { year: number };

function byYear(items: Placed[]): LifelongRecord['years'] {
  const years = new Map<number, Placed[]>();
  for (const item of items) years.set(item.year, [...(years.get(item.year) ?? []), item]);
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, found]) => ({
      year,
      items: found
        .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
        .map(({ year: _year, ...item }) => item),
    }));
}

const rank = ({ kind }: RecordItem): number => (RECORD_KINDS as readonly string[]).indexOf(kind);

const postsOf = (entries: EntryRow[]): HeldPost[] =>
  entries
    .filter(({ kind, withdrawn }) => kind === 'post' && withdrawn === null)
    .map(({ fact, words }) => ({
      from: String(fact.from),
      to: fact.to === undefined ? undefined : String(fact.to),
      positionClass: words.positionClass,
    }));

function itemOf(entry: EntryRow, posts: HeldPost[]): Placed {
  const { id, kind, year, fact, words, grade, origin, synthetic, corrected } = entry;
  const day = String(fact.decidedOn ?? words.decidedOn ?? `${year}-12-31`);
  return {
    id,
    kind,
    year,
    source: origin,
    grade,
    pending: false,
    synthetic,
    fact,
    words,
    positionClass: words.positionClass ?? (kind === 'award' ? positionAt(posts, day) : undefined),
    gradedBy: entry.gradedBy ?? undefined,
    gradedAt: entry.gradedAt ?? undefined,
    scan: entry.scan ?? undefined,
    reference: entry.reference ?? undefined,
    ...(corrected ? { corrected } : {}),
    withdrawn: entry.withdrawn ?? undefined,
    ...(entry.answers.length > 0 ? { answers: entry.answers } : {}),
  };
}

function lineItem(line: LineRow): Placed {
  const { id, award, kind, status, source, meritFrom, meritTo, decidedOn, number, open } = line;
  const { grade, gradedBy, gradedOn, issuer, scan } = line.reported ?? {};
  return {
    id,
    kind: 'award',
    year: Number(meritTo.slice(0, 4)),
    source: line.reported ? 'reported' : 'system',
    grade: grade ?? 'system',
    ...(gradedBy ? { gradedBy } : {}),
    ...(gradedOn ? { gradedAt: gradedOn } : {}),
    ...(scan ? { scan } : {}),
    pending: open,
    synthetic: source === 'sample',
    status,
    fact: {
      award,
      kind,
      meritFrom,
      meritTo,
      ...(decidedOn ? { decidedOn } : {}),
      ...(number ? { number } : {}),
      ...(status === 'annulled' ? { annulled: true } : {}),
    },
    words: issuer ? { issuer, outside: true } : {},
    positionClass: line.positionClass ?? undefined,
  };
}
