import {
  organisationIdOf,
  type AccountPolicyOfAct,
  type LegalDocument,
  type LineageChange,
  type NewBody,
  type RecordLineage,
} from '@vinhdanh/domain';

/** A body named by its id or by its code; a body that begins with the act has only its code. */
export type BodyName = string;

export type NewBodyInput = Omit<NewBody, 'parentId' | 'managerId'> & {
  parent?: BodyName;
  manager?: BodyName;
};

export type ChangeInput = Pick<LineageChange, 'kind' | 'name'> & {
  from: BodyName[];
  to: BodyName[];
  openWorkTo?: BodyName;
  parent?: BodyName;
  manager?: BodyName;
};

/** An act of organisation as people and files write it. */
export interface LineageInput {
  /** First day of the new order; ISO date. */
  inForceFrom: string;
  document: LegalDocument;
  newBodies?: NewBodyInput[];
  changes: ChangeInput[];
  accounts?: AccountPolicyOfAct;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const bodyId = (name: BodyName): string =>
  UUID.test(name) ? name.toLowerCase() : organisationIdOf(name);

/** The command of an act, every body named by its id. */
export function toCommand(input: LineageInput): RecordLineage {
  const { inForceFrom, document, newBodies = [], changes, accounts = 'list' } = input;
  return {
    type: 'record',
    effectiveOn: inForceFrom,
    document,
    accounts,
    newBodies: newBodies.map(({ parent, manager, ...body }) => ({
      ...body,
      ...above(parent, manager),
    })),
    changes: changes.map(({ from, to, openWorkTo, parent, manager, ...change }) => ({
      ...change,
      from: from.map(bodyId),
      to: to.map(bodyId),
      ...(openWorkTo ? { openWorkTo: bodyId(openWorkTo) } : {}),
      ...above(parent, manager),
    })),
  };
}

const above = (parent?: BodyName, manager?: BodyName) => ({
  ...(parent ? { parentId: bodyId(parent) } : {}),
  ...(manager ? { managerId: bodyId(manager) } : {}),
});
