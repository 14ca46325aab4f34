import { authorise, type DossierState, type Role } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { rightsOver } from './own-dossier.js';

const DAY = '2026-03-02';
const viewer = (role: Role, unitId?: string): Viewer => {
  const actor = { accountId: 'a', grants: [{ role, unitId, from: '2026-01-01' }] };
  return {
    judge: (action: string, resource?: object) => authorise(actor, action, resource, DAY),
  } as unknown as Viewer;
};
/** A school's line; the department manages the school. */
const line = (more: object = {}): DossierState =>
  ({
    status: 'draft',
    level: 'province',
    unitId: 'school',
    filingUnitId: 'school',
    unitLine: ['school', 'department'],
    ...more,
  }) as unknown as DossierState;
const may = (role: Role, unitId: string | undefined, state = line()) =>
  rightsOver(viewer(role, unitId), state);

describe('rights over a line', () => {
  it("leaves withdrawing to a unit's head, and the draft to all who prepare it", () => {
    expect(may('unit-clerk', 'school')).toEqual(
      expect.arrayContaining(['amend', 'remove', 'supplement', 'reply']),
    );
    expect(may('unit-clerk', 'school')).not.toContain('withdraw');
    expect(may('unit-head', 'school')).toContain('withdraw');
  });

  it('is that of the unit that files it, not of those above or beside', () => {
    const owns = ['amend', 'remove', 'supplement', 'withdraw', 'reply'];
    const has = (...args: Parameters<typeof may>) => may(...args).filter((v) => owns.includes(v));
    expect(has('managing-unit', 'department')).toEqual([]);
    expect(has('unit-head', 'elsewhere')).toEqual([]);
    // Once it was taken over, the unit above files it.
    const adopted = line({ filingUnitId: 'department' });
    expect(has('managing-unit', 'department', adopted).sort()).toEqual([...owns].sort());
    expect(has('unit-head', 'school', adopted)).toEqual([]);
  });

  it.each<Role>(['specialist', 'board-head'])('lets the standing body appraise: %s', (role) => {
    expect(may(role, undefined)).toEqual(
      expect.arrayContaining(['appraise', 'return', 'confirm-criterion', 'settle-duplicate']),
    );
    expect(may(role, undefined)).not.toContain('amend');
  });

  it('lets a managing unit appraise what its own head decides, and nothing else', () => {
    expect(may('managing-unit', 'department')).not.toContain('appraise');
    const own = line({ level: 'unit' });
    expect(may('managing-unit', 'department', own)).toContain('appraise');
    expect(may('managing-unit', 'elsewhere', own)).not.toContain('appraise');
  });
});
