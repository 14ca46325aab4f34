import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.js';
import { readStrictJson } from './strict-json.js';

export const JSON_LIMIT = 1_048_576;
const FILE_LIMIT = 20 * 1_048_576;

/** JSON by our own reader, files by parts; every other kind of body is 415. */
export async function addBodyParsers(fastify: FastifyInstance): Promise<void> {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: JSON_LIMIT },
    (request, body, done) => {
      try {
        refuseOtherCharsets(request.headers['content-type'] ?? '');
        done(null, readStrictJson(body as Buffer));
      } catch (error) {
        done(error as Error, undefined);
      }
    },
  );
  await fastify.register(cookie);
  await fastify.register(multipart, {
    limits: { fileSize: FILE_LIMIT, files: 20, fields: 50, fieldSize: 100_000, headerPairs: 100 },
  });
}

function refuseOtherCharsets(contentType: string): void {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(contentType)?.[1];
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8')
    throw new Problem('content-type-not-taken');
}
