import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { AttachOpinionFile } from '../commands.js';
import { said } from '../events.js';
import type { OpinionState } from '../state.js';

const MOST_FILES = 20;

/** Sets down the file an answer came in; the same content again changes nothing. Rejects `too-many-papers`. */
export function attachFile(
  state: OpinionState,
  { file, name, key }: AttachOpinionFile,
  context: CommandContext,
): Decision {
  const { status, stepKind, files = [] } = state;
  if (status === 'none') return reject('not-visible');
  if (files.some(({ sha256 }) => sha256 === file.sha256)) return [];
  if (files.length >= MOST_FILES) return reject('too-many-papers', { most: MOST_FILES });
  const data = { ...file, stepKind, on: actingDay(context) };
  return [said('opinion.file-attached', data, key, { name })];
}
