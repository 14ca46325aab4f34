import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemDocument } from './problem-document.js';
import { Problem } from './problem.js';

const CODES: Record<string, string> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};
const REASONS: Record<number, string> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

/** What Node refuses before it is a request: broken heads, too many headers, too slow a caller. */
export function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = new Problem(CODES[error.code ?? ''] ?? 'request-malformed');
  const { status, headers, body } = problemDocument(problem, { path: '/', traceId: '' });
  const text = JSON.stringify(body);
  const head = Object.entries({
    ...headers,
    'content-length': Buffer.byteLength(text),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} ${REASONS[status]}\r\n${head.join('\r\n')}\r\n\r\n${text}`);
}

/** What the router refuses before a route is known, e.g. `%` without two digits. */
export function refuseAddress(_: Error, request: FastifyRequest, reply: FastifyReply): void {
  const { status, headers, body } = problemDocument(new Problem('not-found'), {
    path: request.url.split('?', 1)[0] ?? '/',
    traceId: '',
    acceptLanguage: request.headers['accept-language'],
  });
  void reply.status(status).headers(headers).send(body);
}
