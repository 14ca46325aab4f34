import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import type { SupplementDossier } from '../commands.js';
import { fact, split, unlessIn } from '../fact.js';
import { paperFault } from '../paper.js';
import { periodFault } from '../../catalogue/period.js';
import type { DossierState, OpenReturn } from '../state.js';
import { IDENTITY_FIELDS, type LineField } from '../vocabulary.js';

/**
 * The unit answers a return: exactly what was asked, nothing else. Who looks again is what the
 * asker chose, but a line that became another one (award, recipient, merit period) is checked
 * afresh. Rejects `field-locked`, `paper-locked`, `supplement-incomplete`, `bad-paper`.
 */
export function supplement(
  state: DossierState,
  command: SupplementDossier,
  context: CommandContext,
): Decision {
  const barred = unlessIn(state, 'returned');
  if (barred) return barred;
  const asked = state.returned;
  if (!asked) return reject('not-in-this-state', { status: state.status });
  const fault = answerFault(state, asked, command) ?? paperFaults(command);
  if (fault) return fault;
  const { open, words } = split(command.fields);
  const inverted = periodFault(open.meritFrom ?? state.meritFrom, open.meritTo ?? state.meritTo);
  if (inverted) return inverted;
  const fields = command.fields;
  const another = IDENTITY_FIELDS.some(
    (field) => fields[field] !== undefined && fields[field] !== state[field as keyof DossierState],
  );
  return [
    fact(
      'dossier.supplemented',
      {
        fields: open,
        papers: command.papers,
        review: another ? 'full' : asked.review,
        ...(actingDay(context) > asked.deadline ? { late: true } : {}),
        on: actingDay(context),
      },
      state.subjectId,
      words,
    ),
  ];
}

function answerFault(
  { held = {} }: DossierState,
  asked: OpenReturn,
  command: SupplementDossier,
): Rejection | undefined {
  const given = Object.keys(command.fields) as LineField[];
  const locked = given.find((field) => !asked.fields.includes(field));
  if (locked) return reject('field-locked', { field: locked });
  const kinds = command.papers.map((paper) => paper.kind);
  const stranger = kinds.find((kind) => !asked.papers.includes(kind));
  if (stranger) return reject('paper-locked', { kind: stranger });
  const fields = asked.fields.filter((field) => command.fields[field] === undefined);
  const put = new Set((asked.given ?? []).map((id) => held[id]?.kind));
  const papers = asked.papers.filter((kind) => !kinds.includes(kind) && !put.has(kind));
  if (fields.length + papers.length === 0) return undefined;
  return reject('supplement-incomplete', { fields, papers });
}

function paperFaults(command: SupplementDossier): Rejection | undefined {
  for (const paper of command.papers) {
    const member = paperFault(paper);
    if (member) return reject('bad-paper', { kind: paper.kind, member });
  }
  return undefined;
}
