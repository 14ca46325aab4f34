import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { dirname, join } from 'node:path';
import { PREFIX } from './print-fonts.js';

/** The files of the font, which change only with its package. */
export async function servePrintFonts(fastify: FastifyInstance): Promise<void> {
  const folder = dirname(require.resolve('@fontsource/tinos/LICENSE'));
  await fastify.register(fastifyStatic, {
    root: join(folder, 'files'),
    prefix: PREFIX,
    wildcard: false,
    decorateReply: false,
    maxAge: '30d',
  });
}
