import { useRef } from 'react';

/**
 * Two commands, the second of which needs the answer of the first. Should the second fail, the next
 * try of the same goes on from the first answer and makes no second thing of it.
 */
export function useTwoSteps<A>() {
  const begun = useRef(new Map<string, A>());
  return async (
    what: object,
    first: () => Promise<A>,
    second: (answer: A) => Promise<unknown>,
  ): Promise<A> => {
    const text = JSON.stringify(what);
    const answer = begun.current.get(text) ?? (await first());
    begun.current.set(text, answer);
    await second(answer);
    begun.current.delete(text);
    return answer;
  };
}
