import { isIsoDay } from '../../catalogue/period.js';
import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import { stepKind } from '../../steps/kinds/index.js';
import type { AnswerOpinion, OpinionAnswer } from '../commands.js';
import { said, type OpinionEvent } from '../events.js';
import { councilBarred } from './council.js';
import type { OpinionState } from '../state.js';

/**
 * The body answers, line by line and as often as it likes until the workflow has gone on. Rejects
 * `not-asked-about`, `unknown-answer`, `reason-missing` (for an answer that does not clear),
 * `paper-missing` (an officer records what a paper says), `opinion-file-missing` (its file was not
 * attached), `work-missing`, `bad-date`, `council-decides` (a session has the line).
 */
export function answer(
  state: OpinionState,
  command: AnswerOpinion,
  context: CommandContext,
): Decision {
  if (state.status === 'none') return reject('not-visible');
  const { items, paper, recordedBy, sessionId } = command;
  if (items.length === 0) return reject('no-line-named');
  if (recordedBy === 'officer' && !paper) return reject('paper-missing');
  if (paper && !isIsoDay(paper.date)) return reject('bad-date', { value: paper.date });
  if (paper?.sha256 && !state.files?.some(({ sha256 }) => sha256 === paper.sha256))
    return reject('opinion-file-missing');
  const on = actingDay(context);
  const events: OpinionEvent[] = [];
  for (const item of items) {
    const fault =
      councilBarred(state, item.dossierId, sessionId) ?? faultOf(state, item, recordedBy);
    if (fault) return fault;
    const { step, stepKind: code } = state;
    const { dossierId, answer: word, reason, work } = item;
    const clears = stepKind(code)!.answers[word]!.clears;
    const data = {
      step,
      stepKind: code,
      dossierId,
      answer: word,
      clears,
      on,
      recordedBy,
      ...(sessionId ? { sessionId } : {}),
    };
    const { title, ...reach } = work ?? {};
    events.push(
      said(
        'opinion.answered',
        {
          ...data,
          ...(paper ? { paper } : {}),
          ...(work ? { work: reach as { scope: typeof work.scope; year: number } } : {}),
        },
        state.lines[dossierId]!.subjectId,
        { reason, title },
      ),
    );
  }
  return events;
}

function faultOf(
  state: OpinionState,
  item: OpinionAnswer,
  recordedBy: AnswerOpinion['recordedBy'],
): Rejection | undefined {
  const kind = stepKind(state.stepKind);
  const { dossierId, answer: word, reason, work } = item;
  if (!Object.hasOwn(state.lines, dossierId)) return reject('not-asked-about', { dossierId });
  if (!kind || !Object.hasOwn(kind.answers, word))
    return reject('unknown-answer', { answer: word, allowed: Object.keys(kind?.answers ?? {}) });
  // A vote has its numbers for a reason; they stand in the minutes.
  if (recordedBy !== 'council' && !kind.answers[word]!.clears && !reason?.trim())
    return reject('reason-missing');
  if (kind.recognises === word && !work?.title.trim()) return reject('work-missing');
  if (kind.recognises !== word && work) return reject('work-not-recognised');
  return undefined;
}
