import { Injectable } from '@nestjs/common';
import {
  organisationDecider,
  organisationIdOf,
  type OrganisationCommand,
  type OrganisationPolicy,
  type OrganisationState,
} from '@vinhdanh/domain';
import { Clock } from '../ports/clock.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { derivedId } from '../ids.js';
import { CommandRunner } from '../run-command.js';
import type { BatchOutcome, RunContext } from '../run-context.js';
import type { OrganisationInput } from './organisations.js';

/** One line of a list: parent and manager are named by code; `to` is the last day, if over. */
export type OrganisationLine = Omit<OrganisationInput, 'parentId' | 'managerId'> & {
  parent?: string;
  manager?: string;
  to?: string;
};

/** Loads a list of organisations; loading it again changes nothing. */
@Injectable()
export class LoadOrganisations {
  constructor(
    private readonly runner: CommandRunner,
    private readonly organisations: OrganisationViews,
    private readonly clock: Clock,
  ) {}

  async load(lines: OrganisationLine[], given?: RunContext): Promise<BatchOutcome[]> {
    const context = given ?? this.ownContext();
    const known = new Map(
      [...(await this.organisations.all())].map(([id, row]) => [id, row.state]),
    );
    // Lines of one list may name each other in any order.
    for (const line of lines) known.set(organisationIdOf(line.code), placeholder(line));
    const outcomes = await this.runner.runBatch(
      organisationDecider,
      lines.map((line) => registering(line, known)),
      context,
    );
    await this.runner.runBatch(
      organisationDecider,
      lines.flatMap((line) => ending(line, known)),
      { ...context, commandId: derivedId(context.commandId, 'end') },
    );
    this.organisations.refresh();
    return outcomes;
  }

  private ownContext(): RunContext {
    const commandId = derivedId('load-organisations', 'own-list');
    return {
      actor: 'system:ops',
      at: this.clock.now().toISOString(),
      commandId,
      requestHash: commandId,
      correlationId: commandId,
    };
  }
}

type Item = { id: string; command: OrganisationCommand; policy: OrganisationPolicy };

function registering(line: OrganisationLine, known: Map<string, OrganisationState>): Item {
  const { parent, manager, to: _to, ...rest } = line;
  const id = organisationIdOf(line.code);
  return {
    id,
    policy: { id, known },
    command: {
      type: 'register',
      ...rest,
      ...(parent ? { parentId: organisationIdOf(parent) } : {}),
      ...(manager ? { managerId: organisationIdOf(manager) } : {}),
    },
  };
}

function ending(line: OrganisationLine, known: Map<string, OrganisationState>): Item[] {
  if (line.to === undefined) return [];
  const id = organisationIdOf(line.code);
  return [{ id, policy: { id, known }, command: { type: 'end', to: line.to } }];
}

function placeholder(line: OrganisationLine): OrganisationState {
  const { code, parent, manager, synthetic, to: _to, ...version } = line;
  return {
    status: 'registered',
    code,
    synthetic: synthetic ?? false,
    versions: [
      {
        ...version,
        ...(parent ? { parentId: organisationIdOf(parent) } : {}),
        ...(manager ? { managerId: organisationIdOf(manager) } : {}),
      },
    ],
  };
}
