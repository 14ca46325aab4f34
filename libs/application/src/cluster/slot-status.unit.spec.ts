import { DOSSIER_STATUSES, WAS_GRANTED, isClosed } from '@vinhdanh/domain';
import { lineIsOver, slotStatus } from './slot-status.js';

describe('the status of a slot', () => {
  it('is its line’s: expected until filed, then proposed until decided', () => {
    expect(slotStatus(undefined)).toBe('expected');
    const of = Object.fromEntries(DOSSIER_STATUSES.map((status) => [status, slotStatus(status)]));
    expect(of).toMatchObject({
      ...{ none: 'expected', draft: 'expected', removed: 'expected', withdrawn: 'expected' },
      ...{ filed: 'proposed', held: 'proposed', listed: 'proposed', submitted: 'proposed' },
      ...{ 'returned-by-centre': 'proposed', granted: 'granted', annulled: 'annulled' },
      ...{ 'not-eligible': 'refused', failed: 'refused', refused: 'refused' },
    });
  });

  it('is free again once its line came to nothing', () => {
    for (const status of DOSSIER_STATUSES)
      expect(lineIsOver(status)).toBe(isClosed(status) && !WAS_GRANTED.includes(status));
  });
});
