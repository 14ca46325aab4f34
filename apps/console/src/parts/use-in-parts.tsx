import { useState, type ReactNode } from 'react';
import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { inParts, type ManyDone, type SummedUp } from './in-parts';
import { ManyProgress, RefusedRows, type Refused } from './many-progress';
import { NotAllDone, notDone } from './not-all-done';

const words = speaker({
  partly: ['{done} đã xong, {left} chưa.', '{done} done, {left} not.'],
  unsent: [
    '{n} chưa gửi đi được: {why} Bấm lại để làm tiếp.',
    '{n} were not sent: {why} Press again to go on.',
  ],
});

interface Choice<T> {
  chosen: readonly T[];
  choose: (left: T[]) => void;
  idOf: (one: T) => string;
  nameOf: (one: T) => string;
}

/**
 * One act on all that is chosen, however much that is, for a form of its own: `act` sends it in
 * parts and keeps chosen what was not done, `told` is how far it is and what was refused, and why.
 */
export function useInParts<T>({ chosen, choose, idOf, nameOf }: Choice<T>) {
  const say = useWords(words);
  const [settled, setSettled] = useState<{ n: number; of: number }>();
  const [refused, setRefused] = useState<Refused[]>([]);
  const summedUp = (rows: readonly T[], sum: SummedUp): SummedUp => {
    const { results, ok, failed, unsent } = sum;
    const names = new Map(rows.map((row) => [idOf(row), nameOf(row)]));
    setRefused(
      results.flatMap(({ id, ok: well, message = '' }) =>
        well ? [] : [{ id, name: names.get(id) ?? id, why: message }],
      ),
    );
    if (failed === 0 && !unsent) return sum;
    choose(notDone(rows, results, idOf));
    const partly = fill(say.partly, {
      done: count(ok),
      left: count(failed + (unsent?.count ?? 0)),
    });
    const rest =
      unsent && fill(say.unsent, { n: count(unsent.count), why: unsent.problem.message });
    throw new NotAllDone(rest ? `${partly} ${rest}` : partly);
  };
  const act = async (
    rows: readonly T[],
    send: (ids: string[]) => Promise<ManyDone>,
  ): Promise<SummedUp> => {
    setRefused([]);
    const tell = (n: number): void => setSettled({ n, of: rows.length });
    tell(0);
    try {
      return summedUp(rows, await inParts(rows.map(idOf), send, tell));
    } finally {
      setSettled(undefined);
    }
  };
  // Of another choice the reasons are no longer about anything on the screen.
  const standing = refused.filter(({ id }) => chosen.some((one) => idOf(one) === id));
  const told: ReactNode = (
    <>
      {settled && <ManyProgress {...settled} />}
      {standing.length > 0 && <RefusedRows rows={standing} />}
    </>
  );
  return { act, told };
}
