import { isIsoDay } from '../../catalogue/period.js';
import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import type { DossierPolicy } from '../commands.js';
import { fact } from '../fact.js';
import { ADDITIONAL, MOST_PAPERS, wordsOf, type HeldPaper } from '../held-paper.js';
import { paperFault } from '../paper.js';
import type { AttachDossierPaper, NoteSecretPaper } from '../paper-commands.js';
import type { DossierState } from '../state.js';
import { paperLock } from './paper-lock.js';

/**
 * A stored file becomes a paper, or the next version of one: the old version stays. The same file
 * again is one. Rejects `papers-with-holder`, `paper-locked`, `no-such-paper-kind`, `bad-paper`,
 * `title-missing`, `paper-of-other-side`, `paper-of-other-kind`, `secret-paper-has-no-file`,
 * `too-many-papers`, `bad-date`.
 */
export function attachPaper(
  state: DossierState,
  command: AttachDossierPaper,
  policy: DossierPolicy,
  context: CommandContext,
): Decision {
  const { paperId, by, paper, form, originalSeen, suppliedOn, text, scan } = command;
  const { kind, sha256, size, mime, name } = paper;
  const known = state.held?.[paperId];
  const barred = paperLock(state, by, kind) ?? placeFault(state, known, { kind, by }, policy);
  if (barred) return barred;
  const member = paperFault(paper);
  if (member) return reject('bad-paper', { kind, member });
  if (kind === ADDITIONAL && !known && !command.title?.trim()) return reject('title-missing');
  if (suppliedOn !== undefined && (!isIsoDay(suppliedOn) || suppliedOn > actingDay(context)))
    return reject('bad-date', { value: suppliedOn });
  if (known?.secrecy) return reject('secret-paper-has-no-file', { kind });
  if (known?.sha256 === sha256) return [];
  return [
    fact(
      'dossier.paper-attached',
      {
        ...{ paperId, kind, version: (known?.version ?? 0) + 1, sha256, size, mime, side: by },
        ...(form ? { form } : {}),
        ...(originalSeen ? { originalSeen } : {}),
        ...(suppliedOn ? { suppliedOn } : {}),
        ...(text ? { text } : {}),
        ...(scan ? { scan } : {}),
      },
      state.subjectId,
      wordsOf({ name, title: command.title, suppliedBy: command.suppliedBy }),
    ),
  ];
}

/**
 * A paper that may not be entered: its number in the register and its level are all there is, and
 * it counts as supplied. Rejects what `attachPaper` does, and `register-number-missing`.
 */
export function noteSecretPaper(
  state: DossierState,
  command: NoteSecretPaper,
  policy: DossierPolicy,
): Decision {
  const { paperId, by, kind, secrecy, registerNumber, keptAt } = command;
  const known = state.held?.[paperId];
  const barred = paperLock(state, by, kind) ?? placeFault(state, known, { kind, by }, policy);
  if (barred) return barred;
  if (!registerNumber.trim()) return reject('register-number-missing');
  if (known) return reject('already-exists');
  return [
    fact(
      'dossier.secret-paper-noted',
      { paperId, kind, side: by, secrecy },
      state.subjectId,
      wordsOf({ registerNumber, keptAt }),
    ),
  ];
}

function placeFault(
  { held = {}, returned }: DossierState,
  known: HeldPaper | undefined,
  { kind, by }: Pick<HeldPaper, 'kind' | 'by'>,
  { paperKinds = [] }: DossierPolicy,
): Rejection | undefined {
  if (known && known.by !== by) return reject('paper-of-other-side');
  if (known && known.kind !== kind) return reject('paper-of-other-kind', { kind: known.kind });
  const asked = kind === ADDITIONAL || (returned?.papers.includes(kind) ?? false);
  if (!asked && !paperKinds.includes(kind))
    return reject('no-such-paper-kind', { kind, known: [...paperKinds] });
  if (!known && Object.keys(held).length >= MOST_PAPERS)
    return reject('too-many-papers', { most: MOST_PAPERS });
  return undefined;
}
