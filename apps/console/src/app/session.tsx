import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import { SignIn } from '../account/sign-in';
import { api, content } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { components } from '../api/schema';
import { ownDrafts } from '../parts/draft';
import { ProblemPage } from '../parts/problem-page';
import { Waiting } from '../parts/waiting';
import { today } from '../words/dates';

export type Me = components['schemas']['MeDto'];
const Context = createContext<Me | undefined>(undefined);
export const ME = ['me'] as const;

/**
 * Who is signed in. Where nobody is, the form stands in place of the page and the address stays.
 * Where a session ended in the middle of work, the form lies over the page, so that nothing typed
 * is lost.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const me = useQuery({
    queryKey: ME,
    queryFn: async () => {
      const found = await content(api.GET('/api/v1/auth/me'));
      // Somebody else, here or in another window: nothing of the former person stays on screen.
      if (ownDrafts(found.accountId) && client.getQueryData(ME)) window.location.reload();
      return found;
    },
    staleTime: 60_000,
  });
  const nobody = me.error instanceof ApiProblem && me.error.status === 401;
  // Who it is now is asked anew, which also tells whether it is somebody else.
  const signedIn = (): void => void client.invalidateQueries();
  if (!me.data && nobody) return <SignIn onSignedIn={signedIn} />;
  if (!me.data && me.error)
    return <ProblemPage problem={me.error} again={() => void me.refetch()} />;
  if (!me.data) return <Waiting />;
  return (
    <Context value={me.data}>
      {children}
      {nobody && <SignIn onSignedIn={signedIn} over username={me.data.username} />}
    </Context>
  );
}

export function useMe(): Me {
  const me = useContext(Context);
  if (!me) throw new Error('useMe needs SessionGate above it');
  return me;
}

/** Whether the person holds one of these roles today (the server has the last word). */
export function useHolds(): (...roles: string[]) => boolean {
  const me = useMe();
  const on = today();
  const held = me.roles
    .filter(({ from, to }) => from <= on && (!to || on <= to))
    .map(({ role }) => role);
  return (...roles) => roles.some((role) => held.includes(role));
}
