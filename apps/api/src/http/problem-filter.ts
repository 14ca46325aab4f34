import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KnownPaths } from './known-paths.js';
import { counters } from './metrics.js';
import { problemDocument } from './problem-document.js';
import { Problem } from './problem.js';
import { requestState } from './request-state.js';
import { wordsOf } from './rejections.js';
import { toProblem } from './to-problem.js';

/** The one place where errors become answers. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('problem');

  constructor(private readonly paths: KnownPaths) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = this.refine(toProblem(error), request);
    const { traceId } = requestState(request);
    if (wordsOf(problem.code).status >= 500) {
      this.log.error({ traceId, code: problem.code, err: problem.cause ?? error });
      counters.faults.inc();
    }
    if (reply.sent) return;
    const { status, headers, body } = problemDocument(problem, {
      path: pathOf(request),
      traceId,
      acceptLanguage: request.headers['accept-language'],
    });
    void reply.status(status).headers(headers).send(body);
  }

  /** A known address asked in another manner is no unknown address. */
  private refine(problem: Problem, request: FastifyRequest): Problem {
    if (problem.code !== 'not-found' || !request.is404) return problem;
    const allow = this.paths.methodsOf(pathOf(request));
    if (allow.length === 0 && request.method !== 'TRACE') return problem;
    return new Problem('method-not-allowed', {
      facts: { method: request.method },
      headers: { allow: allow.join(', ') },
    });
  }
}

const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? '/';
