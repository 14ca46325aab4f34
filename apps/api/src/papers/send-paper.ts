import { Readable } from 'node:stream';
import { Logger, StreamableFile } from '@nestjs/common';
import type { OpenedPaper, Viewer } from '@vinhdanh/application';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { requestState } from '../http/request-state.js';

const log = new Logger('papers');

/**
 * Answers with the file, always as an attachment: whatever is in it must never run in our pages.
 * The hash is the ETag, so what a reader has already is not sent again. Who reads papers of others
 * is noted down.
 */
export async function sendPaper(
  request: FastifyRequest,
  reply: FastifyReply,
  viewer: Viewer,
  { sha256, size, mime, name, content, foreign }: OpenedPaper,
): Promise<StreamableFile | undefined> {
  const etag = `"${sha256}"`;
  void reply.header('etag', etag).header('content-security-policy', "default-src 'none'; sandbox");
  if (request.headers['if-none-match'] === etag) {
    void reply.status(304);
    return undefined;
  }
  const source = await content();
  if (foreign) {
    const { traceId } = requestState(request);
    const path = request.url.split('?', 1)[0];
    log.warn({ msg: 'paper read', account: viewer.accountId, path, sha256, traceId });
  }
  const stream = Readable.from(source, { objectMode: false });
  return new StreamableFile(stream, { type: mime, length: size, disposition: disposition(name) });
}

/** RFC 6266: the true name as UTF-8, and one without accents for old programs. */
export function disposition(name: string): string {
  const plain = name
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w .()-]/g, '_');
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
