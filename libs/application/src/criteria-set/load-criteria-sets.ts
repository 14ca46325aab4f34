import { Injectable } from '@nestjs/common';
import {
  criteriaSetDecider,
  inForce,
  setHash,
  type CriteriaSet,
  type CriteriaSetCommand,
  type CriteriaSetState,
} from '@vinhdanh/domain';
import { derivedId, freshId } from '../ids.js';
import { Clock } from '../ports/clock.js';
import { CommandRunner } from '../run-command.js';

/** Brings the criteria sets a release ships into force; called with the catalogue. */
@Injectable()
export class LoadCriteriaSets {
  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  /**
   * What somebody has written, amended or retired here stays as it is. Idempotent.
   * @returns the codes that were put in force
   * @throws DomainRejectionError `criteria-set-faulty` with the faults in words
   */
  async load(shipped: readonly CriteriaSet[], actor: string): Promise<string[]> {
    const fresh: string[] = [];
    for (const set of shipped) {
      const { state } = await this.runner.load(criteriaSetDecider, set.code);
      const steps = stepsFor(state, set);
      for (const command of steps) await this.run(set, command, actor);
      if (steps.length > 0) fresh.push(set.code);
    }
    return fresh;
  }

  private run(set: CriteriaSet, command: CriteriaSetCommand, actor: string) {
    const context = {
      actor,
      at: this.clock.now().toISOString(),
      commandId: derivedId(freshId(), `${set.code}/${command.type}`),
      requestHash: setHash(set),
      correlationId: freshId(),
    };
    return this.runner.run(criteriaSetDecider, set.code, command, context, { code: set.code });
  }
}

function stepsFor(state: CriteriaSetState, set: CriteriaSet): CriteriaSetCommand[] {
  const activate = { type: 'activate' as const, shipped: true };
  const { status, draft, shipped, versions } = state;
  if (status === 'none') return [{ type: 'define', set }, activate];
  // A start that broke off between the two.
  if (versions.length === 0) return draft && setHash(draft) === setHash(set) ? [activate] : [];
  const current = inForce(state);
  if (draft || !current || shipped !== current.hash || current.hash === setHash(set)) return [];
  return [{ type: 'amend', set, reason: 'Bản phát hành mới' }, activate];
}
