import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from '@vinhdanh/infrastructure';

const YEAR_SECONDS = 31_536_000;
/** What is not a page of the console: the API, health, figures, the ballot box, and any file. */
const NO_PAGE = /^\/(api|health|metrics|ballot-box)(\/|$)|\.[a-z0-9]+$/i;

/** Where the build puts the console; absent only in a tree that was never built. */
const folder = (): string => join(programFolder(), 'dist', 'console');

/**
 * A page of the console is one document whatever its address, so that deep links and the browser's
 * way back work; what an address shows is read in the browser.
 */
export function pageAddress(request: {
  method?: string;
  url?: string;
  headers: { accept?: string };
}): string {
  const url = request.url ?? '/';
  const [path = '/'] = url.split('?', 1);
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const wantsPage = (request.headers.accept ?? '').includes('text/html');
  return reads && wantsPage && !NO_PAGE.test(path) ? '/' : url;
}

/** The console's files, packed when they were built; names carry a hash and are kept for ever. */
export async function serveConsole(fastify: FastifyInstance): Promise<void> {
  const root = folder();
  if (!existsSync(join(root, 'index.html'))) return;
  await fastify.register(fastifyStatic, {
    root,
    prefix: '/',
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    decorateReply: false,
    setHeaders: (reply, path) => {
      const kept = path.includes(`${join('console', 'assets')}`);
      void reply.header(
        'cache-control',
        kept ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache',
      );
    },
  });
}
