import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** One server-sent event; a stream of several kinds yields a union of these. */
export interface StreamedEvent<N extends string = string, T = unknown> {
  /** Name of the event, in its `event:` line; `message` if absent. */
  event?: N;
  /** Of its `id:` line: what Last-Event-ID goes on from. */
  id?: string;
  /** The JSON of its `data:` line. */
  data: T;
}

/** An event that has a name. */
export interface Told<N extends string, T> extends StreamedEvent<N, T> {
  /** Its name, in the `event:` line. */
  event: N;
}

/**
 * What a handler of a stream answers: the types of its events stand in the OpenAPI document
 * (scripts/answers), which describes one event as `{event, id?, data}`.
 */
export interface Streamed<E extends StreamedEvent> {
  sent: number;
  last?: E;
}

/** What a handler says of itself with `@Header('content-type', …)`, also to OpenAPI. */
export const EVENT_STREAM = 'text/event-stream; charset=utf-8';

const HEARTBEAT_MS = 15_000;

/**
 * Server-sent events. Every open stream is known here, so that a stopping process can end them:
 * otherwise it would wait for callers who never hang up.
 */
@Injectable()
export class EventStreams {
  private readonly open = new Set<AbortController>();
  private closing = false;

  /**
   * Sends what the source yields until it ends, the caller goes, or the process stops. The source
   * gets a signal that tells it to stop, and the id after which a caller who comes back wants to
   * go on. Resolves when the stream is over.
   */
  async send<E extends StreamedEvent>(
    request: FastifyRequest,
    reply: FastifyReply,
    source: (signal: AbortSignal, lastEventId?: string) => AsyncIterable<E>,
  ): Promise<Streamed<E>> {
    const end = new AbortController();
    this.open.add(end);
    if (this.closing) end.abort();
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': EVENT_STREAM,
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS);
    // The stream ends with the signal, whether or not its source heeds it.
    const stop = (): void => {
      clearInterval(heartbeat);
      raw.end();
    };
    end.signal.addEventListener('abort', stop, { once: true });
    raw.on('close', () => end.abort());
    raw.on('error', () => end.abort());
    if (end.signal.aborted) stop();
    const lastId = request.headers['last-event-id']?.toString();
    const over: Streamed<E> = { sent: 0 };
    try {
      for await (const event of source(end.signal, lastId)) {
        if (end.signal.aborted) break;
        over.sent += 1;
        over.last = event;
        if (!raw.write(encode(event))) await drained(raw, end.signal);
      }
      return over;
    } finally {
      this.open.delete(end);
      stop();
    }
  }

  /** Ends all streams; later ones end at once. */
  endAll(): void {
    this.closing = true;
    for (const end of this.open) end.abort();
  }
}

function encode({ event, id, data }: StreamedEvent): string {
  const head = [...(event ? [`event: ${event}`] : []), ...(id ? [`id: ${id}`] : [])];
  // JSON text has no line breaks, so one data line is enough.
  return [...head, `data: ${JSON.stringify(data)}`, '', ''].join('\n');
}

const drained = (raw: NodeJS.EventEmitter, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    raw.once('drain', () => done());
    signal.addEventListener('abort', () => done(), { once: true });
  });
