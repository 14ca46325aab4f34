import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '@vinhdanh/infrastructure';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { ApiModule } from './api.module.js';
import { pageAddress, serveConsole } from './console/serve-console.js';
import { servePrintFonts } from './prints/serve-print-fonts.js';
import { addApiDocs } from './docs.js';
import { addBodyParsers, JSON_LIMIT } from './http/body-parsers.js';
import { addHooks } from './http/hooks.js';
import { KnownPaths } from './http/known-paths.js';
import { createLogger, NestLogger } from './http/nest-logger.js';
import { refuseAddress, refuseConnection } from './http/refused-connections.js';

/**
 * The api, made but not listening, so that tests may start it on a port of their own or inject
 * requests. Close it with `stopApi`, or in tests with `app.close()`.
 */
export async function createApi(
  settings: Settings,
  log: Logger = createLogger('silent'),
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: JSON_LIMIT,
    rewriteUrl: pageAddress,
    requestTimeout: 120_000,
    // Without a named proxy anybody could write an address of their own choice into the header
    // and so slip past the limit on sign-ins.
    trustProxy: settings.trustedProxies ?? false,
    // While stopping, what still arrives on an open connection is answered, then closed.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: refuseConnection,
    frameworkErrors: refuseAddress,
    http: { maxHeaderSize: 16_384, headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
  });
  // The instance fits Nest's narrower type of it but for the logger, which is ours.
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const routes: [string, string | string[]][] = [];
  fastify.addHook('onRoute', ({ url, method }) => void routes.push([url, method]));
  addHooks(fastify, log);
  await addBodyParsers(fastify);
  await serveConsole(fastify);
  await servePrintFonts(fastify);
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(settings), adapter, {
    bodyParser: false,
    logger: new NestLogger(log),
    abortOnError: false,
  });
  addApiDocs(app);
  await app.init();
  await fastify.ready();
  const paths = app.get(KnownPaths);
  for (const [url, methods] of routes) paths.add(url, methods);
  return app;
}
