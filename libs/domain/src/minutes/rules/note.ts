import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { AddNote, MinutesPolicy } from '../commands.js';
import type { MinutesState } from '../state.js';

/**
 * A note joins the version drawn next. What is said about a line is about a person, so its words
 * are kept where they can be erased; the log holds their salted hash. Rejects `not-on-agenda`,
 * `minutes-note-empty`.
 */
export function note(state: MinutesState, command: AddNote, policy: MinutesPolicy): Decision {
  const { noteId, dossierId } = command;
  const text = command.text.trim();
  if (text === '') return reject('minutes-note-empty');
  if (state.notes.some((one) => one.noteId === noteId)) return [];
  if (dossierId === undefined) return [{ type: 'minutes.noted', data: { noteId, text } }];
  const known = policy.session.agenda.items[dossierId] !== undefined;
  if (!known || !policy.subjectId) return reject('not-on-agenda', { dossierId });
  return [
    {
      type: 'minutes.noted',
      data: { noteId, dossierId },
      private: { subjectId: policy.subjectId, body: { text } },
    },
  ];
}
