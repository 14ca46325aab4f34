import { useSearchParams } from 'react-router';

/** A filter that lives in the address: kept on the way back, sent along in a link. */
export function useFilter(name: string): [string | undefined, (value: string | undefined) => void] {
  const [params, setParams] = useSearchParams();
  const value = params.get(name) ?? undefined;
  const choose = (next: string | undefined): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (next) after.set(name, next);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  return [value, choose];
}
