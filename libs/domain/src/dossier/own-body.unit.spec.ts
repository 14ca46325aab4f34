import { dossierPast as past, stateAfter } from '@vinhdanh/testing';
import { listKey } from '../act/list-key.js';
import { dossierDecider } from './decide.js';
import { ownBodyOf } from './own-body.js';

const ofCommune = { unitId: 'commune', unitLine: ['commune', 'district', 'province'] };
const line = (ownBody?: string, level: 'unit' | 'province' = 'unit') => [
  past.drafted({
    ...ofCommune,
    filingUnitId: 'commune',
    award: 'cultural-family',
    recipientKind: 'household',
    level,
  }),
  past.filed(),
  past.checked('own-head', ownBody ? { ownBody } : {}),
];
const after = (...events: Parameters<typeof stateAfter>[1]) => stateAfter(dossierDecider, events);
const handedOver = {
  type: 'dossier.handed-over',
  data: {
    lineageId: 'l',
    effectiveOn: '2025-07-01',
    unitId: 'new-commune',
    unitLine: ['new-commune', 'province'],
    filingUnitId: 'new-commune',
    former: [],
  },
};

describe('the body that decides a line of a unit’s own award', () => {
  it('is the one the check found, also where others manage it', () => {
    const state = after(...line('commune'));
    expect(ownBodyOf(state)).toBe('commune');
    expect(listKey(state)).toBe('unit/commune/cultural-family');
    expect(dossierDecider.owes?.(state)).toMatchObject([
      { kind: 'appraise', role: 'managing-unit', unitId: 'commune' },
    ]);
  });

  it('is the next one up for lines checked before bodies were recorded', () => {
    expect(ownBodyOf(after(...line()))).toBe('district');
    expect(ownBodyOf(after(...line(undefined, 'province')))).toBe('commune');
  });

  it('goes over with the unit when bodies merge, and is asked anew where it ended', () => {
    expect(ownBodyOf(after(...line('commune'), handedOver))).toBe('new-commune');
    expect(ownBodyOf(after(...line('province'), handedOver))).toBe('province');
    expect(after(...line('district'), handedOver).check?.ownBody).toBeUndefined();
  });

  it('settles what its own lines repeat', () => {
    const [drafted, filed] = line();
    const twice = after(
      drafted!,
      filed!,
      past.checked('own-head', { ownBody: 'commune', duplicates: ['d-2'] }),
    );
    expect(dossierDecider.owes?.(twice)).toMatchObject([
      { kind: 'settle-duplicate', role: 'managing-unit', unitId: 'commune' },
    ]);
  });
});
