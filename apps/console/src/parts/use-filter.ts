import { useSearchParams } from 'react-router';

/** A filter that lives in the address: kept on the way back, sent along in a link. */
export function useFilter(name: string): [string | undefined, (value: string | undefined) => void] {
  const [params] = useSearchParams();
  const chooseAll = useChooseAll();
  return [params.get(name) ?? undefined, (value) => chooseAll({ [name]: value })];
}

/** Sets several filters in one step: of two choices made one after the other only the last holds. */
export function useChooseAll(): (values: Record<string, string | undefined>) => void {
  const [, setParams] = useSearchParams();
  return (values) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(values))
          if (value) after.set(name, value);
          else after.delete(name);
        return after;
      },
      { replace: true },
    );
}
