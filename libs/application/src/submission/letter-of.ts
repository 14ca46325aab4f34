import {
  accountDecider,
  actDecider,
  type AccountState,
  type ActState,
  type SubmissionState,
} from '@vinhdanh/domain';
import type { CommandRunner } from '../run-command.js';
import type { Letter } from './package/message-builder.js';

/** Who signs for the province when the account tells no name. */
const OFFICE = 'Chủ tịch Ủy ban nhân dân';

/** The letter as its act has it; undefined for an act that is no numbered letter. */
export async function letterOf(
  runner: CommandRunner,
  actId: string,
  now?: Pick<SubmissionState, 'letterNumber' | 'letterDate'>,
): Promise<Letter | undefined> {
  const { state: act } = await runner.load<ActState>(actDecider, actId);
  const number = now?.letterNumber ?? act.number;
  const date = now?.letterDate ?? act.date;
  if (!number || !date) return undefined;
  const by = act.hands.sign?.by;
  const signer = by ? (await runner.load<AccountState>(accountDecider, by)).state : undefined;
  return letterFrom(actId, act, { number, date }, signer?.displayName);
}

/** The same of an act that may have no number yet. */
export function letterFrom(
  actId: string,
  act: ActState,
  { number, date }: { number: string; date: string },
  signer: string | undefined,
): Letter {
  // The newest scan that was bound to what was signed; the text of the letter where there is none.
  const scan = act.scans?.at(-1);
  return {
    actId,
    letterNumber: number,
    letterDate: date,
    synthetic: act.synthetic === true,
    title: act.title ?? 'Về việc đề nghị khen thưởng',
    signer: signer || OFFICE,
    ...(act.asks ? { asks: act.asks } : {}),
    ...(act.ground ? { ground: act.ground } : {}),
    ...(scan ? { signedLetter: { sha256: scan.sha256, mime: scan.mime } } : {}),
  };
}
