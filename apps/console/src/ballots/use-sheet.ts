import { useEffect, useState, useSyncExternalStore } from 'react';
import { SheetKeeper, type KeptSheet } from './kept-sheet';

const nothing = (): undefined => undefined;
const never = (): (() => void) => () => undefined;

interface Found {
  /** Undefined while the browser is asked. */
  keeper: SheetKeeper | undefined;
  sheet: KeptSheet | undefined;
  /** The browser keeps nothing: voting here could lose the ballot. */
  fault: Error | undefined;
}

/** A member's sheet on this machine, and what becomes of it. */
export function useSheet(accountId: string, roundId: string): Found {
  const [keeper, setKeeper] = useState<SheetKeeper>();
  const [fault, setFault] = useState<Error>();
  useEffect(() => {
    let left = false;
    SheetKeeper.of(accountId, roundId).then(
      (found) => !left && setKeeper(found),
      (error: Error) => !left && setFault(error),
    );
    return () => void (left = true);
  }, [accountId, roundId]);
  const sheet = useSyncExternalStore(keeper?.subscribe ?? never, keeper?.get ?? nothing);
  return { keeper, sheet, fault };
}
