import type { CastBallot } from '@vinhdanh/ballot-client';
import { command } from '../api/client';
import { ApiProblem, problemOf } from '../api/problem';
import { readRound, type Round } from './ballot';
import type { SheetKeeper } from './kept-sheet';

/** Fetched when a member takes a sheet; nobody else needs it. */
const client = () => import('@vinhdanh/ballot-client');

/** Without it (plain http to another machine) the browser has no cryptography. */
export const canVote = (): boolean => globalThis.isSecureContext && 'subtle' in crypto;

export class KeysDiffer extends Error {}

/**
 * Takes the sheet: tokens are made and kept, then the vault signs them unseen. Kept first, because
 * a seat is answered once: whoever lost the tokens would have no vote.
 */
export const takeSheet = (
  round: Round,
  keeper: SheetKeeper,
  made: (ready: number) => void,
): Promise<void> => keeper.alone(() => takeAlone(round, keeper, made));

async function takeAlone(
  round: Round,
  keeper: SheetKeeper,
  made: (ready: number) => void,
): Promise<void> {
  const had = keeper.get();
  // Taken meanwhile, by another press or in another window: it is shown, not asked for again.
  if (had && had.stage !== 'asked') return keeper.put(had);
  const { areKeys, makeTokens, finishTokens } = await client();
  if (!had) {
    const keys = round.keys ?? [];
    if (!(await areKeys(keys, round.keysDigest))) throw new KeysDiffer('keys differ');
    const { pending, blinded } = await makeTokens(keys, made, round.withheld);
    const { keysDigest } = round;
    const nothing = { marks: {}, ballots: [], receipts: [], refused: [] };
    await keeper.put({ stage: 'asked', keysDigest, pending, blinded, ...nothing });
  }
  const { pending = [], blinded = [] } = keeper.get() ?? {};
  let answer: { signatures: string[] };
  try {
    answer = await command('/ballot-rounds/{id}/check-in', { id: round.roundId }, { blinded });
  } catch (error) {
    // Refused for good: these tokens will never be signed, so they are not kept for another try.
    if (error instanceof ApiProblem && LOST.includes(error.code)) await keeper.put(undefined);
    throw error;
  }
  const tickets = await finishTokens(pending, answer.signatures);
  await keeper.change(({ pending: _pending, blinded: _blinded, ...kept }) => ({
    ...kept,
    stage: 'taken',
    tickets,
  }));
}
const LOST = ['already-checked-in', 'ballot-round-void', 'no-seat', 'check-in-closed'];

/**
 * Fills the ballots and forgets the tickets: what is sealed is not changed any more. A choice on an
 * item that is not open any more is dropped.
 */
export async function seal(
  roundId: string,
  keeper: SheetKeeper,
  open: readonly { item: number }[],
): Promise<void> {
  const sheet = keeper.get();
  if (sheet?.stage !== 'taken') return;
  const { fillBallot } = await client();
  const ballots: CastBallot[] = [];
  for (const ticket of sheet.tickets ?? []) {
    if (!open.some(({ item }) => item === ticket.item)) continue;
    const mark = sheet.marks[ticket.item];
    if (mark && mark !== 'recused') ballots.push(await fillBallot(roundId, ticket, mark));
  }
  const { tickets: _tickets, ...kept } = sheet;
  await keeper.put({ ...kept, stage: 'sealed', marks: {}, ballots });
}

/**
 * Casts what is sealed. Nothing with a session may be asked because a ballot has gone: the moment
 * would tie it to the member. Ends when all are in the box or refused, or `over` says the round is.
 */
export async function castSealed(
  roundId: string,
  keeper: SheetKeeper,
  over: () => boolean,
): Promise<void> {
  if (keeper.casting) return;
  keeper.casting = true;
  try {
    const { castSheet } = await client();
    const { delaySeconds, startsInSeconds } = await readRound(roundId);
    const one = async (ballot: CastBallot, how: { startsInSeconds: number }): Promise<void> => {
      try {
        const [receipt = ''] = await castSheet([ballot], { ...how, delaySeconds, send });
        await keeper.change((sheet) => taken(sheet, ballot, receipt));
      } catch (error) {
        if (!(error instanceof ApiProblem) || !isFinal(error)) return;
        await keeper.change((sheet) => refused(sheet, ballot, error.code));
      }
    };
    let how = { startsInSeconds };
    while (keeper.get()?.ballots.length && !over()) {
      await Promise.all((keeper.get()?.ballots ?? []).map((ballot) => one(ballot, how)));
      how = { startsInSeconds: 3 };
    }
    await keeper.change((sheet) =>
      sheet.ballots.length === 0 ? { ...sheet, stage: 'done' } : sheet,
    );
  } finally {
    keeper.casting = false;
  }
}

type Sheet = NonNullable<ReturnType<SheetKeeper['get']>>;
const without = (sheet: Sheet, ballot: CastBallot): CastBallot[] =>
  sheet.ballots.filter(({ token }) => token !== ballot.token);
const taken = (sheet: Sheet, ballot: CastBallot, receipt: string): Sheet => ({
  ...sheet,
  ballots: without(sheet, ballot),
  receipts: [...sheet.receipts, { item: Number(ballot.item), receipt }].sort(
    (a, b) => a.item - b.item,
  ),
});
const refused = (sheet: Sheet, ballot: CastBallot, code: string): Sheet => ({
  ...sheet,
  ballots: without(sheet, ballot),
  refused: [...sheet.refused, { item: Number(ballot.item), code }],
});

/** As nobody in particular: no cookie, no referrer. */
async function send(ballot: CastBallot): Promise<string> {
  let response: Response;
  try {
    response = await fetch('/ballot-box', {
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(ballot),
    });
  } catch {
    throw problemOf(undefined, 0);
  }
  const answer = (await response.json().catch(() => undefined)) as { receipt?: string } | undefined;
  if (response.ok && answer?.receipt) return answer.receipt;
  const problem = problemOf(answer, response.status);
  throw Object.assign(problem, { final: isFinal(problem) });
}

/** What asking again would not mend. */
const isFinal = ({ status, code }: ApiProblem): boolean =>
  status >= 400 && status < 500 && status !== 408 && status !== 429 && code !== 'check-in-open';
