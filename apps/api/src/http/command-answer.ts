import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { RunResult } from '@vinhdanh/application';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { finalize, map, type Observable } from 'rxjs';
import { counters } from './metrics.js';
import { Problem } from './problem.js';
import { requestState } from './request-state.js';
import { commandIdOf } from './run-context.js';

/** What a command endpoint returns; `replayed` becomes a header. */
export interface CommandAnswer {
  id: string;
  version: number;
  status?: string;
  replayed?: boolean;
}

/** The usual answer of a command on one thing, with whatever a feature adds. */
export function answer<S extends object, M extends object = object>(
  result: RunResult<S>,
  more?: M,
): CommandAnswer & M {
  const { status } = result.state as { status?: string };
  return {
    id: result.id,
    version: result.version,
    ...(status === undefined ? {} : { status }),
    replayed: result.replayed,
    ...(more ?? ({} as M)),
  };
}

/**
 * ETag and Idempotency-Replayed on answers; and while a command with a key still runs here, the
 * same key is told to wait (across processes the log itself lets only one of them win).
 */
@Injectable()
export class CommandAnswers implements NestInterceptor {
  private readonly running = new Set<string>();

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const { key, viewer } = requestState(http.getRequest<FastifyRequest>());
    const shaped = () => next.handle().pipe(map((value: unknown) => shape(value, reply)));
    if (key === undefined || !viewer) return shaped();
    const id = commandIdOf(viewer.accountId, key);
    if (this.running.has(id))
      throw new Problem('command-still-running', { headers: { 'retry-after': '1' } });
    this.running.add(id);
    return shaped().pipe(finalize(() => this.running.delete(id)));
  }
}

function shape(value: unknown, reply: FastifyReply): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const { replayed, ...rest } = value as { replayed?: unknown; version?: unknown };
  if (Number.isInteger(rest.version)) void reply.header('etag', `"${String(rest.version)}"`);
  if (typeof replayed !== 'boolean') return value;
  if (replayed) {
    void reply.header('idempotency-replayed', 'true');
    counters.replays.inc();
  }
  return rest;
}
