import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { ApiProblem } from './api/problem';
import { Live } from './app/live';
import { keepStrayFilesOut } from './app/stray-files';
import { openPages, pages } from './app/routes';
import { ME, SessionGate } from './app/session';
import { Shell } from './app/shell';
import './app/style.css';
import './app/print.css';
import { formIsOpen } from './parts/open-forms';
import { LanguageProvider } from './words/language';

/** A session that ended anywhere is noticed everywhere: the sign-in form then lies over the page. */
const noticeEnd = (error: Error): void => {
  if (error instanceof ApiProblem && error.status === 401)
    void client.invalidateQueries({ queryKey: ME });
};
const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (query.queryKey !== ME && query.queryKey[0] !== ME[0]) noticeEnd(error);
    },
  }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: {
    // Without a connection an act fails at once and says so; it must not be sent by itself later.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      refetchOnWindowFocus: () => !formIsOpen(),
      retry: (n, error) => n < 2 && error instanceof ApiProblem && [0, 503].includes(error.status),
    },
  },
});

const router = createBrowserRouter([
  ...openPages,
  {
    element: (
      <SessionGate>
        <Live>
          <Shell />
        </Live>
      </SessionGate>
    ),
    children: pages,
  },
]);

keepStrayFilesOut(window);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
