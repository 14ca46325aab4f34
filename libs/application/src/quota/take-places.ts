import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  blocksAt,
  counts,
  quotaDecider,
  type JsonObject,
  type QuotaState,
  type QuotaUse,
} from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { Catalogue } from '../ports/catalogue.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { QuotaViews, type QuotaLine } from '../ports/quota-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext } from '../run-context.js';
import { ConfirmedPlaces } from './confirmed-places.js';
import { QuotaDesk, concerns } from './quota-desk.js';
import { placeKey, placesOf, questionOf, type QuotaPlace } from './quota-places.js';

/** Ended without an award: such a line needs no place any more. */
const ENDED: ReadonlySet<string> = new Set([
  'withdrawn',
  'removed',
  'not-eligible',
  'failed',
  'refused',
  'annulled',
  'stripped',
]);

export interface PlacesTaken {
  /** Lines that may go before those who decide, in the order given. */
  allowed: string[];
  /** The others, each with the quota that keeps it back. */
  over: { id: string; use: QuotaUse }[];
  /** Places of lines that do not go after all. */
  giveBack(ids: readonly string[]): Promise<void>;
}

/**
 * Lets lines go to the council or the centre as far as blocking quotas have places. Who asks first
 * gets them, however many sessions ask at the same time; running it again takes nothing twice.
 */
@Injectable()
export class TakePlaces {
  constructor(
    private readonly views: QuotaViews,
    private readonly desk: QuotaDesk,
    private readonly organisations: OrganisationViews,
    private readonly catalogue: Catalogue,
    private readonly runner: CommandRunner,
    private readonly confirmed: ConfirmedPlaces,
  ) {}

  /** @throws VersionClashError when the places are asked for by too many at once */
  async take(ids: readonly string[], on: string, context: RunContext): Promise<PlacesTaken> {
    const lines = await this.views.lines([...ids]);
    const asked = await this.asked(lines, on);
    const over = new Map<string, QuotaUse>();
    for (const { at, lines: asking } of asked) {
      const left = ids.filter((id) => asking.has(id) && !over.has(id));
      const { use, placed } = await this.ask(at, left, on, context);
      for (const id of left) if (!placed.has(id)) over.set(id, use);
    }
    const giveBack = (back: readonly string[]) => this.giveBack(asked, back, context);
    await giveBack([...over.keys()]);
    return {
      allowed: ids.filter((id) => !over.has(id)),
      over: [...over].map(([id, use]) => ({ id, use })),
      giveBack,
    };
  }

  /** Blocking quotas and the lines that need a place in each, in one order everywhere. */
  private async asked(lines: readonly QuotaLine[], on: string): Promise<Asked[]> {
    const [all, editions] = await Promise.all([
      this.organisations.all(),
      this.catalogue.editions(),
    ]);
    const found = new Map<string, Asked>();
    for (const line of lines) {
      const edition = editions.find(({ code }) => code === line.edition);
      if (!edition) continue;
      for (const at of placesOf(line, edition, all, on)) {
        if (at.rule.guard !== 'block' || !needsPlace(at, line)) continue;
        const entry = found.get(placeKey(at)) ?? { at, lines: new Map() };
        entry.lines.set(line.id, line);
        found.set(placeKey(at), entry);
      }
    }
    const asked = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
    const marked = await this.confirmed.mark(asked.map(({ at }) => at));
    return asked.flatMap((entry, i) => {
      const at = marked[i] ?? entry.at;
      return blocksAt(at.rule, at) ? [{ ...entry, at }] : [];
    });
  }

  private async ask(at: QuotaPlace, ids: string[], on: string, context: RunContext) {
    const placed = new Set<string>(ids);
    let [use] = await this.desk.uses([at], on);
    if (ids.length === 0 || !use || use.limit === null) return { use: use!, placed };
    let holding: string[] = [];
    const policy = async (state: QuotaState) => {
      const standing = await this.standing(at, state, on);
      [use] = await this.desk.uses([at], on);
      holding = standing.holding;
      return { use, ...standing };
    };
    const command = { type: 'take-places' as const, lines: ids };
    const key = placeKey(at);
    const { state } = await this.runner.run(
      quotaDecider,
      key,
      command,
      own(context, key, ids),
      policy,
    );
    const held = new Set([...state.lines, ...holding]);
    // As it stands now that this list has taken what there was.
    const full = { ...use, used: held.size };
    return { use: full, placed: new Set(ids.filter((id) => held.has(id))) };
  }

  private async standing(at: QuotaPlace, state: QuotaState, on: string) {
    const question = questionOf(at, await this.organisations.all(), on);
    const [holders, mine] = await Promise.all([
      this.views.holders({ ...question, awards: [at.award] }),
      this.views.lines(state.lines),
    ]);
    const ended = mine.filter((line) => ENDED.has(line.status) || line.award !== at.award);
    return {
      holding: holders.filter((line) => needsPlace(at, line)).map((line) => line.id),
      ended: ended.map((line) => line.id),
    };
  }

  private async giveBack(asked: readonly Asked[], ids: readonly string[], context: RunContext) {
    for (const { at, lines } of asked) {
      const back = ids.filter((id) => lines.has(id));
      if (back.length === 0) continue;
      const command = { type: 'release-places' as const, lines: back };
      const key = placeKey(at);
      const free = own(context, `${key}/back`, back);
      await this.runner.run(quotaDecider, key, command, free, {});
    }
  }
}

interface Asked {
  at: QuotaPlace;
  lines: Map<string, QuotaLine>;
}

/** The code and the facts that tell why a line finds no place. */
export const overQuota = (use: QuotaUse): { code: string; facts: JsonObject } => {
  const { rule, award, per, period, limit, used, source } = use;
  return {
    code: use.bound === 'at-most' ? 'quota-full' : 'quota-share-short',
    facts: { rule, award, per, period, limit, used, source },
  };
};

/** An upper bound gives places to those it counts, a lower one to all the others of its batch. */
const needsPlace = ({ rule }: QuotaPlace, line: QuotaLine): boolean =>
  concerns(rule, line) && counts(rule, line) === (rule.bound === 'at-most');

/** Another list of lines is another command, so that a rerun with more lines is not taken for it. */
const own = (context: RunContext, key: string, ids: readonly string[]): RunContext => ({
  ...context,
  commandId: derivedId(
    context.commandId,
    `quota/${key}/${createHash('sha256').update(ids.join()).digest('hex')}`,
  ),
  expectedVersion: undefined,
});
