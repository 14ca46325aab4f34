import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemPage } from './problem-page';
import { Waiting } from './waiting';

/** What was read, or why it cannot be shown, or that it is on its way. */
export function Loaded<T>({
  from,
  children,
}: {
  from: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}) {
  if (from.data !== undefined) return <>{children(from.data)}</>;
  if (from.error) return <ProblemPage problem={from.error} again={() => void from.refetch()} />;
  return <Waiting />;
}
