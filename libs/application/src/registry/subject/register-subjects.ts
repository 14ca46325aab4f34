import { Injectable } from '@nestjs/common';
import {
  actingDay,
  nameKey,
  reject,
  subjectDecider,
  type GivenNumber,
  type NoNumberReason,
  type RegisterSubjectCommand,
  type SubjectBody,
  type SubjectKind,
  type SubjectPerson,
  type SubjectPolicy,
} from '@vinhdanh/domain';
import { derivedId } from '../../ids.js';
import { IdentityCipher } from '../../ports/identity-cipher.js';
import { OrganisationViews } from '../../ports/organisation-views.js';
import { SubjectViews, type SubjectProbe } from '../../ports/subject-views.js';
import { CommandRunner } from '../../run-command.js';
import type { BatchOutcome, RunContext } from '../../run-context.js';

export interface SubjectInput extends SubjectPerson {
  kind: SubjectKind;
  unitId: string;
  synthetic?: boolean;
  number?: GivenNumber;
  noNumber?: NoNumberReason;
  body?: SubjectBody;
}

export type SubjectOutcome =
  | { ok: true; subjectId: string; existed: boolean }
  | { ok: false; code: string; facts: Record<string, unknown> };

/**
 * Registers many subjects at once, meeting those already known instead of making them twice; two
 * equal inputs of one call become one subject. Safe to repeat. Answers in the order of the inputs.
 */
@Injectable()
export class RegisterSubjects {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
    private readonly organisations: OrganisationViews,
    private readonly cipher: IdentityCipher,
  ) {}

  async register(inputs: SubjectInput[], context: RunContext): Promise<SubjectOutcome[]> {
    const probes = inputs.map((input) => probeOf(input, this.cipher));
    const found = (await this.subjects.candidates(probes)).map(([best]) => best);
    const lines = await this.linesOf(inputs, actingDay(context));
    const first = new Map<string, number>();
    probes.forEach((probe, i) => first.set(sameness(probe), first.get(sameness(probe)) ?? i));
    // Ids come from the place in the call, never from the name or number: an id stays in the log
    // for ever, and one made from personal data would survive its erasure as something to guess at.
    const idAt = (i: number): string =>
      derivedId(context.commandId, `subject/${first.get(sameness(probes[i]!))}`);
    const unitKnown = (input: SubjectInput): boolean => !!lines.get(input.unitId)?.length;
    const items = [...first.values()]
      .filter((i) => found[i] === undefined && unitKnown(inputs[i]!))
      .map((i) => registering(idAt(i), inputs[i]!, lines.get(inputs[i]!.unitId)!, this.cipher));
    const outcomes = await this.runner.runBatch(subjectDecider, items, context);
    const made = new Map(outcomes.map((o) => [o.id, o]));
    return inputs.map((input, i) => {
      const known = found[i];
      if (known) return { ok: true, subjectId: known, existed: true };
      const outcome = made.get(idAt(i));
      return outcome ? settled(outcome) : refused('no-such-organisation', input);
    });
  }

  /**
   * Registers subjects under these ids without looking for them in the register: somebody made sure
   * that they are new. One that stands under its id already is answered as registered.
   */
  async registerNew(
    news: { id: string; input: SubjectInput }[],
    context: RunContext,
  ): Promise<({ id: string; ok: true } | { id: string; ok: false; code: string })[]> {
    const lines = await this.linesOf(
      news.map(({ input }) => input),
      actingDay(context),
    );
    const items = news.map(({ id, input }) =>
      registering(id, input, lines.get(input.unitId) ?? [], this.cipher),
    );
    const outcomes = await this.runner.runBatch(subjectDecider, items, context);
    return outcomes.map((outcome) =>
      outcome.ok || outcome.code === 'subject-exists'
        ? { id: outcome.id, ok: true }
        : { id: outcome.id, ok: false, code: outcome.code },
    );
  }

  private async linesOf(inputs: SubjectInput[], on: string): Promise<Map<string, string[]>> {
    const units = [...new Set(inputs.map((input) => input.unitId))];
    const lines = await Promise.all(units.map((id) => this.organisations.line(id, on)));
    return new Map(units.map((id, i) => [id, lines[i]!]));
  }
}

/** What tells this subject from others, the number by its keyed hash only. */
export const probeOf = (
  {
    kind,
    name,
    birthYear,
    unitId,
    number,
    staffCode,
  }: Omit<SubjectInput, 'name'> & { name?: string },
  cipher: IdentityCipher,
): SubjectProbe => ({
  kind,
  nameKey: nameKey(name ?? ''),
  birthYear,
  unitId,
  numberHash: number && cipher.hash(number),
  staffCode,
});

export const sameness = (p: SubjectProbe): string =>
  p.numberHash ??
  [p.kind, p.nameKey, p.birthYear ?? '', p.unitId, p.staffCode ?? ''].join('\u0000');

/** One command of a batch that registers a subject under this id. */
export function registering(
  id: string,
  input: SubjectInput,
  unitLine: string[],
  cipher: IdentityCipher,
): { id: string; command: RegisterSubjectCommand; policy: SubjectPolicy } {
  const { kind, unitId, synthetic, number, noNumber, body, ...person } = input;
  return {
    id,
    command: {
      type: 'register',
      kind,
      unitId,
      unitLine,
      synthetic: synthetic ?? false,
      person,
      number,
      noNumber,
      body,
    },
    policy: { id, sealed: number && cipher.seal(number) },
  };
}

const refused = (code: string, input: SubjectInput): SubjectOutcome => {
  const { facts } = reject(code, { unitId: input.unitId });
  return { ok: false, code, facts };
};

function settled(outcome: BatchOutcome): SubjectOutcome {
  if (outcome.ok) return { ok: true, subjectId: outcome.id, existed: false };
  return { ok: false, code: outcome.code, facts: outcome.facts };
}
