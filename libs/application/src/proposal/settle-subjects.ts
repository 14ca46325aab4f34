import {
  actingDay,
  nameKey,
  numberHash,
  subjectDecider,
  type ProposalState,
  type RegisterSubjectCommand,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { derivedId } from '../ids.js';
import type { OrganisationViews } from '../ports/organisation-views.js';
import type { SubjectProbe, SubjectViews } from '../ports/subject-views.js';
import type { CommandRunner } from '../run-command.js';
import type { RunContext } from '../run-context.js';
import type { LineInput, SettledLine } from './line-input.js';

export interface SettleDeps {
  runner: CommandRunner;
  organisations: OrganisationViews;
  subjects: SubjectViews;
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
  const probes = fresh.map(({ line }) => probeOf(line, proposal));
  const matches = await deps.subjects.match(probes);
  const found = new Map<number, string>();
  const firstOf = new Map<string, string>();
  const commands: { id: string; command: RegisterSubjectCommand; policy: { id: string } }[] = [];
  fresh.forEach(({ line, index }, i) => {
    const probe = probes[i] as SubjectProbe;
    const key = probe.numberHash ?? JSON.stringify(probe);
    const id = matches[i] ?? firstOf.get(key) ?? derivedId(context.commandId, `subject:${index}`);
    const unitLine = units.get(probe.unitId) ?? [];
    found.set(index, id);
    if (matches[i] || firstOf.has(key) || unitLine.length === 0) return;
    firstOf.set(key, id);
    commands.push({ id, command: register(line, probe, unitLine, proposal), policy: { id } });
  });
  const registered = await deps.runner.runBatch(subjectDecider, commands, context);
  const refused = new Map(registered.flatMap((r) => (r.ok ? [] : [[r.id, r] as const])));

  return lines.map((line, index): SettledLine => {
    const unitLine = units.get(line.subject.unitId ?? proposal.unitId) ?? [];
    if (unitLine.length === 0) return failed('no-such-organisation');
    const id = found.get(index) ?? line.subject.id;
    if (!id) return failed('subject-without-name');
    if (line.subject.id && !known.has(id)) return failed('no-such-subject', { id });
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

function probeOf({ subject, recipientKind }: LineInput, proposal: ProposalState): SubjectProbe {
  return {
    kind: recipientKind,
    nameKey: nameKey(subject.name ?? ''),
    birthYear: subject.birthYear,
    unitId: subject.unitId ?? proposal.unitId,
    numberHash: subject.personalNumber ? numberHash(subject.personalNumber) : undefined,
  };
}

function register(
  { subject }: LineInput,
  probe: SubjectProbe,
  unitLine: string[],
  proposal: ProposalState,
): RegisterSubjectCommand {
  const { name = '', birthYear, sex, personalNumber, synthetic } = subject;
  return {
    type: 'register',
    kind: probe.kind,
    unitId: probe.unitId,
    unitLine,
    synthetic: synthetic === true || proposal.source === 'sample',
    person: { name, birthYear, sex, personalNumber },
  };
}
