import { createParamDecorator, Param, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { RunContext, Viewer } from '@vinhdanh/application';
import type { FastifyRequest } from 'fastify';
import { languageOf, type Language } from './language.js';
import { Problem } from './problem.js';
import { requestState } from './request-state.js';
import { runContextOf } from './run-context.js';
import { KnownId } from './known-id.js';

export const OPEN = 'vd:open';
export const SIGNED_IN = 'vd:signed-in';
export const ALLOWS = 'vd:allows';
export const NEEDS_VERSION = 'vd:needs-version';
export const WITHOUT_KEY = 'vd:without-key';
export const TAKES_FILES = 'vd:takes-files';

/** The action of the action table that this route is; without a role for it the answer is 403. */
export const Allows = (action: string) => SetMetadata(ALLOWS, action);

/** Anyone may call it, also without signing in. */
export const Open = () => SetMetadata(OPEN, true);

/** Every signed-in account may call it: one's own password, one's own sign-ins. */
export const SignedIn = () => SetMetadata(SIGNED_IN, true);

/** A decision of a person about a thing as seen: If-Match is required (428). */
export const NeedsVersion = () => SetMetadata(NEEDS_VERSION, true);

/** Not a command of the log (signing in and out): no Idempotency-Key. */
export const WithoutKey = () => SetMetadata(WITHOUT_KEY, true);

/** Takes multipart/form-data; any other route answers 415 to it. */
export const TakesFiles = () => SetMetadata(TAKES_FILES, true);

const request = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>();

/** What travels with a command: actor, day, idempotency, version seen. */
export const Ctx = createParamDecorator((_: unknown, context: ExecutionContext): RunContext =>
  runContextOf(request(context)),
);

/** The account that calls. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer => {
    const { viewer } = requestState(request(context));
    if (!viewer) throw new Problem('not-signed-in');
    return viewer;
  },
);

/** The language of the answer. */
export const Lang = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  languageOf(request(context).headers['accept-language']),
);

/** `:id` of the path; what is no UUID cannot be there, hence 404. */
export const Id = (name = 'id') => Param(name, KnownId);
