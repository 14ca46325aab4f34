import { paperFault } from '../../dossier/paper.js';
import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { BindMinutesScan, MinutesPolicy } from '../commands.js';
import type { MinutesState } from '../state.js';

/** The paper itself, its extracts for letters that are sent, and scans made again. */
const MOST_SCANS = 50;

/**
 * Binds the scan of minutes on paper: of the whole, which must be the file that was recorded, or of
 * an extract for some lines, which alone may leave the house with them. Rejects
 * `minutes-not-recorded`, `bad-paper`, `minutes-scan-differs`, `not-on-agenda`,
 * `too-many-papers`.
 */
export function bindScan(
  state: MinutesState,
  { scan, items }: BindMinutesScan,
  { session }: MinutesPolicy,
): Decision {
  const { recorded, scans = [] } = state;
  if (!recorded) return reject('minutes-not-recorded');
  const member = paperFault({ kind: 'scan', name: 'scan', ...scan });
  if (member) return reject('bad-paper', { kind: 'scan', member });
  const { sha256, size, mime } = scan;
  if (!items && sha256 !== recorded.fileHash)
    return reject('minutes-scan-differs', { fileHash: recorded.fileHash, sha256 });
  const numbers = items && [...new Set(items)].sort((a, b) => a - b);
  const known = new Set(Object.values(session.agenda.items));
  const stranger = numbers?.find((number) => !known.has(number));
  if (stranger !== undefined || numbers?.length === 0)
    return reject('minutes-scan-of-nothing', { item: stranger ?? 0 });
  const of = recorded.fileHash;
  const same = (one: (typeof scans)[number]): boolean =>
    one.sha256 === sha256 && one.of === of && one.items?.join() === numbers?.join();
  if (scans.some(same)) return [];
  if (scans.length >= MOST_SCANS) return reject('too-many-papers', { most: MOST_SCANS });
  return [
    {
      type: 'minutes.scan-bound',
      data: { sha256, size, mime, of, ...(numbers ? { items: numbers } : {}) },
    },
  ];
}
