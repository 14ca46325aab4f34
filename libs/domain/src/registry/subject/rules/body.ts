import { isIsoDay } from '../../../catalogue/period.js';
import { reject, type Rejection } from '../../../log/rejection.js';
import type { SubjectBody, SubjectKind } from '../state.js';

/** What is wrong with what is said of a collective. `on` is an ISO day. */
export function bodyFault(
  kind: SubjectKind | undefined,
  body: { [K in keyof SubjectBody]?: SubjectBody[K] | null } | undefined,
  on: string,
): Rejection | undefined {
  if (!body || Object.values(body).every((value) => value === undefined)) return undefined;
  if (kind !== 'collective') return reject('not-a-collective');
  const { foundedOn } = body;
  if (foundedOn && !isIsoDay(foundedOn)) return reject('bad-date', { value: foundedOn });
  return foundedOn && foundedOn > on ? reject('day-not-come', { day: foundedOn }) : undefined;
}
