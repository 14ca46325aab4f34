import type { Viewer } from '@vinhdanh/application';
import type { Verdict } from '@vinhdanh/domain';

/** What the guards found out about a request, for the parts behind them. */
export interface RequestState {
  /** Identifies the request in logs and in the answer. */
  traceId: string;
  viewer?: Viewer;
  /** Answer to the action of @Allows. */
  verdict?: Verdict;
  /** Organisation the viewer acts for, where the action leaves no choice. */
  unitId?: string;
  /** Idempotency-Key, once checked. */
  key?: string;
  /** Version of If-Match, once checked. */
  expectedVersion?: number;
}

const states = new WeakMap<object, RequestState>();

/** State of a request; `raw` is Node's request object, the same in every layer. */
export function requestState(request: { raw: object }): RequestState {
  const known = states.get(request.raw);
  if (known) return known;
  const fresh: RequestState = { traceId: '' };
  states.set(request.raw, fresh);
  return fresh;
}
