import { inScope, reject, type Resource } from '@vinhdanh/domain';
import { DomainRejectionError, NotVisible } from '../errors.js';
import type { Viewer } from './viewer.js';

/**
 * Lets an act on a thing pass only if the viewer may see the thing and may do this to it.
 * @throws NotVisible for a thing out of sight; DomainRejectionError `not-allowed` for a thing that
 * may be seen but not acted on
 */
export function demand(
  viewer: Viewer,
  action: string,
  what: string,
  resource: Resource & { unitLine: readonly string[] },
): void {
  if (!inScope(viewer.scope, resource.unitLine)) throw new NotVisible(what);
  if (!viewer.judge(action, resource).allow)
    throw new DomainRejectionError(reject('not-allowed', { action }));
}
