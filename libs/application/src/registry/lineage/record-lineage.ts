import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  lineageDecider,
  organisationDecider,
  partsOf,
  withNewBodies,
  type OrganisationState,
  type RecordLineage as Act,
} from '@vinhdanh/domain';
import { newId } from '../../ids.js';
import { OrganisationViews } from '../../ports/organisation-views.js';
import type { RunContext } from '../../run-context.js';
import { JointRunner, jointCommand, type JointCommand } from '../../run-together.js';
import { toCommand, type LineageInput } from './lineage-input.js';

/**
 * Records an act of organisation: on its own record and on those of all bodies it touches, all of it
 * or nothing. What was under way is handed over afterwards, from the day it comes into force.
 */
export class RecordLineage extends Command<{ id: string; version: number; replayed: boolean }> {
  constructor(
    readonly act: LineageInput,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(RecordLineage)
export class RecordLineageHandler implements ICommandHandler<RecordLineage> {
  constructor(
    private readonly runner: JointRunner,
    private readonly organisations: OrganisationViews,
  ) {}

  async execute({ act, context }: RecordLineage) {
    const command = toCommand(act);
    const id = newId(context);
    const result = await this.runner.run(context, async () => {
      this.organisations.refresh();
      const rows = await this.organisations.all();
      const known = new Map([...rows].map(([key, row]) => [key, row.state]));
      return jointCommands(id, command, known);
    });
    this.organisations.refresh();
    return result;
  }
}

/** The act on its own record first, then its part on the record of each body. */
export function jointCommands(
  id: string,
  act: Act,
  known: ReadonlyMap<string, OrganisationState>,
): JointCommand[] {
  const { effectiveOn, changes, newBodies, document } = act;
  const all = withNewBodies(known, newBodies, effectiveOn);
  return [
    jointCommand(lineageDecider, id, act, { known }),
    ...partsOf(id, effectiveOn, changes, newBodies).map((body) =>
      jointCommand(
        organisationDecider,
        body.id,
        {
          type: 'take-part' as const,
          document,
          parts: body.parts,
          ...(body.begins ? { begins: body.begins } : {}),
        },
        { id: body.id, known: all },
      ),
    ),
  ];
}
