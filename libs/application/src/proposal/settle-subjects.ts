import {
  actingDay,
  subjectDecider,
  type ProposalState,
  type RegisterSubjectCommand,
  type SubjectPolicy,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { derivedId } from '../ids.js';
import type { IdentityCipher } from '../ports/identity-cipher.js';
import type { OrganisationViews } from '../ports/organisation-views.js';
import type { SubjectProbe, SubjectViews } from '../ports/subject-views.js';
import { probeOf, registering, type SubjectInput } from '../registry/subject/register-subjects.js';
import type { CommandRunner } from '../run-command.js';
import type { RunContext } from '../run-context.js';
import type { LineInput, SettledLine } from './line-input.js';

export interface SettleDeps {
  runner: CommandRunner;
  organisations: OrganisationViews;
  subjects: SubjectViews;
  cipher: IdentityCipher;
}

/**
 * Finds or registers the subject of every line, in the order of the lines. The same person is met
 * again by id, by number, else by unit, kind, name and year of birth, also within the list itself.
 * Ids of new subjects derive from the command, so a repetition registers nobody twice.
 */
export async function settleSubjects(
  deps: SettleDeps,
  proposal: ProposalState,
  lines: LineInput[],
  viewer: Viewer,
  context: RunContext,
): Promise<SettledLine[]> {
  const day = actingDay(context);
  const units = await unitLines(deps.organisations, proposal, lines, day);
  const known = await deps.subjects.names(
    lines.flatMap((line) => line.subject.id ?? []),
    viewer.scope,
  );
  const fresh = lines.flatMap((line, index) =>
    line.subject.id === undefined && line.subject.name ? [{ line, index }] : [],
  );
  const inputs = fresh.map(({ line }) => inputOf(line, proposal));
  const probes = inputs.map((input) => probeOf(input, deps.cipher));
  const matches = (await deps.subjects.candidates(probes)).map(([best]) => best);
  // Who was merged into another meanwhile is proposed as that other.
  const roots = await deps.subjects.roots([...known.keys()]);
  const found = new Map<number, string>();
  const firstOf = new Map<string, string>();
  const commands: { id: string; command: RegisterSubjectCommand; policy: SubjectPolicy }[] = [];
  fresh.forEach(({ index }, i) => {
    const probe = probes[i] as SubjectProbe;
    const key = probe.numberHash ?? JSON.stringify(probe);
    const id = matches[i] ?? firstOf.get(key) ?? derivedId(context.commandId, `subject:${index}`);
    const unitLine = units.get(probe.unitId) ?? [];
    found.set(index, id);
    if (matches[i] || firstOf.has(key) || unitLine.length === 0) return;
    firstOf.set(key, id);
    commands.push(registering(id, inputs[i] as SubjectInput, unitLine, deps.cipher));
  });
  const registered = await deps.runner.runBatch(subjectDecider, commands, context);
  const refused = new Map(registered.flatMap((r) => (r.ok ? [] : [[r.id, r] as const])));

  return lines.map((line, index): SettledLine => {
    const unitLine = units.get(line.subject.unitId ?? proposal.unitId) ?? [];
    if (unitLine.length === 0) return failed('no-such-organisation');
    const id = found.get(index) ?? roots.get(line.subject.id ?? '') ?? line.subject.id;
    if (!id) return failed('subject-without-name');
    if (line.subject.id && !known.has(line.subject.id))
      return failed('no-such-subject', { id: line.subject.id });
    const refusal = refused.get(id);
    if (refusal && !refusal.ok) return failed(refusal.code, refusal.facts);
    // A line belongs to the subject's unit only if the filing unit manages that unit.
    return unitLine.includes(proposal.unitId)
      ? { ok: true, subjectId: id, unitId: unitLine[0] ?? proposal.unitId, unitLine }
      : { ok: true, subjectId: id, unitId: proposal.unitId, unitLine: proposal.unitLine };
  });
}

const failed = (code: string, facts: Record<string, unknown> = {}): SettledLine => ({
  ok: false,
  code,
  facts,
});

async function unitLines(
  organisations: OrganisationViews,
  proposal: ProposalState,
  lines: LineInput[],
  day: string,
): Promise<Map<string, string[]>> {
  const ids = new Set(lines.map((line) => line.subject.unitId ?? proposal.unitId));
  ids.delete(proposal.unitId);
  const found = await Promise.all(
    [...ids].map(async (id) => [id, await organisations.line(id, day)] as const),
  );
  return new Map([[proposal.unitId, proposal.unitLine], ...found]);
}

function inputOf({ subject, recipientKind }: LineInput, proposal: ProposalState): SubjectInput {
  const { id: _id, post: _post, personalNumber, unitId, synthetic, name = '', ...person } = subject;
  return {
    ...person,
    name,
    kind: recipientKind,
    unitId: unitId ?? proposal.unitId,
    synthetic: synthetic === true || proposal.source === 'sample',
    ...(personalNumber ? { number: { kind: 'personal-number', text: personalNumber } } : {}),
  };
}
