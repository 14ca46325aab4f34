import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  awardIn,
  contentHash,
  sumRewards,
  versionOn,
  word,
  type ActState,
  type OrganisationKind,
  type RewardSums,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { AccountViews } from '../ports/account-views.js';
import { ActViews } from '../ports/act-views.js';
import { Catalogue } from '../ports/catalogue.js';
import { PaperForms, type PaperForm } from '../ports/paper-forms.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { ActReading, type PreviewLine } from './act-reading.js';
import type { ReckonedAct } from './act-money.js';
import type { AwardSum } from './act-sums.js';

/** A body as it heads a paper. */
export interface PaperBody {
  name: string;
  kind: OrganisationKind;
}

/** All that stands on the paper of an act; names in Vietnamese. */
export interface ActPaper {
  id: string;
  state: ActState;
  issuer: PaperBody;
  /** The province, where the issuer is another body. */
  province?: PaperBody;
  /** Null while nobody has signed. */
  signer: { name: string; asDeputy: boolean } | null;
  /** The earlier act that this one is about. */
  earlier?: Pick<ActState, 'number' | 'date' | 'title'>;
  /** Fixed words of a paper of its day. */
  form: PaperForm;
  /** Names of the awards, by code. */
  awards: Record<string, string>;
  money: Omit<ReckonedAct, 'lines'>;
  sums: RewardSums;
  byAward: AwardSum[];
  /** In the order of the annex. */
  lines: PreviewLine[];
  /** Hash of the content; the signed one once there is one. */
  hash: string;
}

export class FindActPaper extends Query<ActPaper> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

const UNKNOWN: PaperBody = { name: '……………………', kind: 'other' };

@QueryHandler(FindActPaper)
export class FindActPaperHandler implements IQueryHandler<FindActPaper> {
  constructor(
    private readonly reading: ActReading,
    private readonly views: ActViews,
    private readonly organisations: OrganisationViews,
    private readonly accounts: AccountViews,
    private readonly catalogue: Catalogue,
    private readonly forms: PaperForms,
  ) {}

  /** @throws NotVisible */
  async execute({ id, viewer }: FindActPaper): Promise<ActPaper> {
    const { act, money, rewards, byAward, lines } = await this.reading.read(viewer, id);
    const { state } = act;
    const content = await this.views.content(id, state.targets && Object.keys(state.targets));
    const earlier = state.correctsActId
      ? (await this.views.find({ kind: 'all' }, state.correctsActId))?.state
      : undefined;
    return {
      ...{ id, state, money, sums: sumRewards(rewards), byAward },
      ...(await this.bodies(state, money.on)),
      signer: await this.signer(state),
      form: await this.forms.on(money.on),
      ...(earlier
        ? { earlier: { number: earlier.number, date: earlier.date, title: earlier.title } }
        : {}),
      awards: await this.names(lines, money.on),
      lines: lines.map(([, line]) => line),
      hash: state.contentHash ?? contentHash(state, content),
    };
  }

  private async bodies(
    { issuer }: ActState,
    on: string,
  ): Promise<Pick<ActPaper, 'issuer' | 'province'>> {
    const bodies = [...(await this.organisations.all()).values()].flatMap(({ id, state }) => {
      const version = state.to && state.to < on ? undefined : versionOn(state, on);
      return version ? [{ id, name: version.name, kind: version.kind }] : [];
    });
    const province = bodies.find(({ kind }) => kind === 'province');
    const head = province ? { name: province.name, kind: province.kind } : UNKNOWN;
    if (issuer?.level !== 'unit') return { issuer: head };
    const own = bodies.find(({ id }) => id === issuer.unitId);
    return { issuer: own ? { name: own.name, kind: own.kind } : UNKNOWN, province: head };
  }

  private async signer({ hands }: ActState): Promise<ActPaper['signer']> {
    if (!hands.sign) return null;
    const known = await this.accounts.known(hands.sign.by);
    const asDeputy = hands.sign.onBehalfOf !== undefined;
    return { name: known?.state.displayName ?? '', asDeputy };
  }

  private async names(
    lines: readonly (readonly [string, PreviewLine])[],
    on: string,
  ): Promise<Record<string, string>> {
    const edition = await this.catalogue.editionOn(on);
    const codes = new Set(lines.map(([, { award }]) => award));
    const nameOf = (code: string): string =>
      (edition && awardIn(edition, code)?.name.vi) ?? word('award', code, 'vi');
    return Object.fromEntries([...codes].map((code) => [code, nameOf(code)]));
  }
}
