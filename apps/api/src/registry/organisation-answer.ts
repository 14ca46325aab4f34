import type { FoundOrganisation, OrganisationDetail } from '@vinhdanh/application';
import type { OrganisationDetailDto, OrganisationDto } from '@vinhdanh/contracts';
import { standingOn, versionOn } from '@vinhdanh/domain';
import type { Language } from '../http/index.js';

/** A body as a list shows it on a day. */
export function toOrganisation(
  { id, version, state, formerly, now }: FoundOrganisation,
  on: string,
  language: Language,
): OrganisationDto {
  const held = versionOn(state, on);
  const names = now.map(({ name }) => name).join(', ');
  return {
    id,
    version,
    code: state.code,
    name: held?.name ?? state.code,
    kind: held?.kind ?? 'other',
    parentId: held?.parentId,
    managerId: held?.managerId,
    synthetic: state.synthetic,
    unitCode: held?.unitCode,
    to: state.to,
    ...(formerly === undefined ? {} : { formerly }),
    ...(now.length === 0
      ? {}
      : { now, nowText: language === 'vi' ? `nay là ${names}` : `now ${names}` }),
  };
}

/** A body with all that is recorded of it. */
export function toDetail(
  found: OrganisationDetail,
  on: string,
  language: Language,
): OrganisationDetailDto {
  const { state, line, predecessors, nameOf } = found;
  return {
    ...toOrganisation(found, on, language),
    line,
    versions: state.versions.map((version) => ({ ...version })),
    lineage: (state.lineage ?? []).map(({ actId, change, kind, effectiveOn, from, to }) => ({
      actId,
      change,
      kind,
      effectiveOn,
      from: from.map(nameOf),
      to: to.map(nameOf),
    })),
    predecessors: predecessors.map(({ id, name, kind, effectiveOn, actId, change }) => ({
      id,
      name,
      kind,
      effectiveOn,
      actId,
      change,
    })),
    standing: { ...standingOn(state, on) },
  };
}
