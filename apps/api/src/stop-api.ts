import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventStreams } from './http/event-streams.js';

const DRAIN_MS = 5_000;

/**
 * Stops the api without failing anyone: event streams end, no new connection is taken, requests
 * under way get 5 s, then what still hangs is cut.
 */
export async function stopApi(app: NestFastifyApplication, drainMs = DRAIN_MS): Promise<void> {
  const server = app.getHttpServer();
  app.get(EventStreams).endAll();
  const cut = setTimeout(() => server.closeAllConnections(), drainMs);
  server.closeIdleConnections();
  try {
    await app.close();
  } finally {
    clearTimeout(cut);
  }
}
