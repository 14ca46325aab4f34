import * as fc from 'fast-check';
import { otherwise, rollWith } from './roll-marks';

describe('a roll two people call at the same time', () => {
  it('shows the other one’s call where one has not touched the row', () => {
    const recorded = { lan: 'present', minh: 'absent' };
    expect(rollWith(recorded, { hoa: 'present' })).toEqual({ ...recorded, hoa: 'present' });
  });

  it('keeps a call one has taken back taken back', () => {
    expect(rollWith({ lan: 'present', minh: 'absent' }, { lan: '' })).toEqual({ minh: 'absent' });
  });

  it('names the seats both have called, each otherwise', () => {
    const begun = { lan: 'present' };
    const recorded = { lan: 'absent', minh: 'written', hoa: 'present' };
    const marks = { lan: 'present', minh: 'written', hoa: '', tu: 'absent' };
    expect(otherwise(begun, recorded, marks)).toEqual(['lan', 'hoa']);
  });

  it('names nobody while nobody else has recorded anything', () => {
    const roll = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('present', 'absent'),
    );
    fc.assert(
      fc.property(roll, roll, (begun, marks) => {
        expect(otherwise(begun, begun, marks)).toEqual([]);
      }),
    );
  });
});
