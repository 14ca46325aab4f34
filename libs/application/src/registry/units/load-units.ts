import { Injectable } from '@nestjs/common';
import { organisationDecider, organisationIdOf } from '@vinhdanh/domain';
import { derivedId } from '../../ids.js';
import { Clock } from '../../ports/clock.js';
import { LineageViews } from '../../ports/lineage-views.js';
import { OrganisationViews } from '../../ports/organisation-views.js';
import { CommandRunner } from '../../run-command.js';
import type { RunContext } from '../../run-context.js';
import { JointRunner } from '../../run-together.js';
import { toCommand } from '../lineage/lineage-input.js';
import { jointCommands } from '../lineage/record-lineage.js';
import { LoadOrganisations, type OrganisationLine } from '../load-organisations.js';
import {
  committeeOf,
  communeBody,
  type CommuneLine,
  type NewProvinceLine,
  type UnitSet,
} from './unit-set.js';

export interface LoadedUnits {
  /** Bodies that were not there before. */
  registered: number;
  /** Provinces whose merger was recorded now. */
  merged: string[];
  /** Provinces at work here: their merger takes people's work along and is an administrator's act. */
  waiting: string[];
}

/**
 * Registers the People's Committees of the country and what became of them. Loading again changes
 * nothing. A province that has bodies, accounts or lines here is never merged by a list.
 */
@Injectable()
export class LoadUnits {
  constructor(
    private readonly loader: LoadOrganisations,
    private readonly runner: CommandRunner,
    private readonly joint: JointRunner,
    private readonly organisations: OrganisationViews,
    private readonly views: LineageViews,
    private readonly clock: Clock,
  ) {}

  /** @param communes by code of the new province; a province without any is registered alone */
  async load(
    set: UnitSet,
    communes: ReadonlyMap<string, readonly CommuneLine[]>,
  ): Promise<LoadedUnits> {
    const lines = [...provinceLines(set), ...communeLines(set, communes)];
    const context = this.context('bodies');
    const outcomes = await this.loader.load(lines, context);
    await this.rename(set);
    const merged: string[] = [];
    const waiting: string[] = [];
    for (const province of set.after.filter(({ from }) => from !== undefined)) {
      const state = await this.merge(set, province);
      if (state === 'merged') merged.push(province.name);
      if (state === 'waiting') waiting.push(province.name);
    }
    const registered = outcomes.filter((outcome) => outcome.ok && !outcome.replayed).length;
    return { registered, merged, waiting };
  }

  private async rename({ renamed, after }: UnitSet): Promise<void> {
    for (const { code, from, name } of renamed) {
      const body = after.find((province) => province.code === code);
      if (!body) continue;
      const id = organisationIdOf(body.body);
      const row = await this.organisations.find(id);
      if (!row || row.state.versions.some((version) => version.from === from)) continue;
      const rows = await this.organisations.all();
      const known = new Map([...rows].map(([key, one]) => [key, one.state]));
      const command = { type: 'amend' as const, from, name: committeeOf(name) };
      await this.runner.run(organisationDecider, id, command, this.context(`rename/${code}`), {
        id,
        known,
      });
      this.organisations.refresh();
    }
  }

  private async merge(
    set: UnitSet,
    province: NewProvinceLine,
  ): Promise<'merged' | 'waiting' | 'known'> {
    const old = set.before.filter(({ code }) => province.from?.includes(code));
    const ids = old.map(({ body }) => organisationIdOf(body));
    const rows = await this.organisations.all();
    if (ids.every((id) => rows.get(id)?.state.to !== undefined)) return 'known';
    if (await this.atWork(ids, set.inForceFrom)) return 'waiting';
    const command = {
      ...toCommand({
        inForceFrom: set.inForceFrom,
        document: set.document,
        changes: [{ kind: 'merge', from: old.map(({ body }) => body), to: [province.body] }],
      }),
      nothingUnderWay: true,
    };
    const context = this.context(`merge/${province.code}`);
    await this.joint.run(context, async () => {
      this.organisations.refresh();
      const now = await this.organisations.all();
      const known = new Map([...now].map(([key, row]) => [key, row.state]));
      return jointCommands(derivedId(context.commandId, 'new'), command, known);
    });
    this.organisations.refresh();
    return 'merged';
  }

  /** Whether anybody or anything here belongs to one of these bodies. */
  private async atWork(ids: string[], day: string): Promise<boolean> {
    const rows = await this.organisations.all();
    const below = [...rows.values()].some(
      ({ id, state }) =>
        !ids.includes(id) &&
        state.versions.some((v) => [v.parentId, v.managerId].some((up) => up && ids.includes(up))),
    );
    if (below) return true;
    const [underWay, roles] = await Promise.all([
      this.views.underWay(ids),
      this.views.rolesOf(ids, day, 1),
    ]);
    return roles.length > 0 || Object.values(underWay).some((list) => list.length > 0);
  }

  private context(name: string): RunContext {
    const commandId = derivedId('load-units', name);
    return {
      actor: 'system:ops',
      at: this.clock.now().toISOString(),
      commandId,
      requestHash: commandId,
      correlationId: commandId,
    };
  }
}

function provinceLines({ before, after, recordFrom, inForceFrom }: UnitSet): OrganisationLine[] {
  const old = before.map(({ code, name, body }) => line(body, committeeOf(name), code, recordFrom));
  const begun = after
    .filter(({ from }) => from !== undefined)
    .map(({ code, name, body }) => line(body, committeeOf(name), code, inForceFrom));
  return [...old, ...begun];
}

const line = (code: string, name: string, unitCode: string, from: string): OrganisationLine => ({
  code,
  name,
  kind: 'province',
  from,
  unitCode,
});

function communeLines(
  { after, inForceFrom }: UnitSet,
  communes: ReadonlyMap<string, readonly CommuneLine[]>,
): OrganisationLine[] {
  return after.flatMap((province) =>
    (communes.get(province.code) ?? []).map(({ code, name, of }) => ({
      code: communeBody(code),
      name: committeeOf(name),
      kind: 'commune' as const,
      from: inForceFrom,
      parent: province.body,
      unitCode: code,
      ...(of ? { formerNames: of } : {}),
    })),
  );
}
