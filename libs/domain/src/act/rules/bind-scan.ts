import { paperFault } from '../../dossier/paper.js';
import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ActBindScan } from '../commands.js';
import type { ActState, ActStatus } from '../state.js';

const SIGNED: readonly ActStatus[] = ['signed', 'numbered', 'promulgated'];
/** The paper is one; a few more allow for its annexes and for a scan that has to be made again. */
const MOST_SCANS = 50;

/**
 * Binds the scan of the signed paper to the act: hash of the file and hash of the content that was
 * signed stand in one event. The same file again is one. Rejects `bad-paper`, `too-many-papers`.
 */
export function bindScan(state: ActState, { scan }: ActBindScan): Decision {
  if (!SIGNED.includes(state.status))
    return reject('not-in-this-state', { status: state.status, allowed: [...SIGNED] });
  const member = paperFault({ kind: 'scan', name: 'scan', ...scan });
  if (member) return reject('bad-paper', { kind: 'scan', member });
  const scans = state.scans ?? [];
  if (scans.some(({ sha256 }) => sha256 === scan.sha256)) return [];
  if (scans.length >= MOST_SCANS) return reject('too-many-papers', { most: MOST_SCANS });
  const { sha256, size, mime } = scan;
  const signed = state.contentHash ?? state.lineSetHash ?? '';
  return [{ type: 'act.scan-bound', data: { sha256, size, mime, signedHash: signed } }];
}
