import type { QuotaRule, ViewScope } from '@vinhdanh/domain';
import type { QuotaLine, QuotaQuestion } from '../ports/quota-views.js';
import { listsAll } from './lists-all.js';
import type { QuotaPlace } from './quota-places.js';

const rule = { id: 'share', per: 'unit', positions: ['leader'] } as QuotaRule;
const at: QuotaPlace = {
  ...{ rule, award: 'provincial-fighter', place: 'u1', period: '2018' },
  ...{ edition: 'e1b', provisional: false },
};
const question: QuotaQuestion = { awards: ['provincial-fighter'], unitIds: ['u1'], year: 2018 };
const ALL: ViewScope = { kind: 'all' };
const line = (over: Partial<QuotaLine> = {}): QuotaLine => ({
  ...{ id: 'd1', status: 'eligible', award: 'provincial-fighter', kind: 'merit' },
  ...{ recipientKind: 'individual', positionClass: 'leader', unitId: 'u1', subjectId: 's1' },
  ...{ roundId: null, year: 2018, edition: 'e1b', filedOn: '2019-01-20' },
  ...over,
});

describe('whether a list shows all that a quota counts', () => {
  it.each<[string, ViewScope, QuotaQuestion, boolean]>([
    ['to who sees the province', ALL, question, true],
    ['to the unit itself', { kind: 'units', unitIds: ['u1', 'u2'] }, question, true],
    ['not to another unit', { kind: 'units', unitIds: ['u2'] }, question, false],
    [
      'not to one unit of a block',
      { kind: 'units', unitIds: ['u1'] },
      { ...question, unitIds: ['u1', 'u2'] },
      false,
    ],
    [
      'not to a unit over the province',
      { kind: 'units', unitIds: ['u1'] },
      { awards: ['provincial-fighter'], year: 2018 },
      false,
    ],
    ['not to nobody', { kind: 'none' }, question, false],
  ])('%s', (_, scope, asked, shown) => {
    expect(listsAll(at, asked, scope, [])).toBe(shown);
  });

  it('not where a line of a State secret is counted, and only there', () => {
    expect(listsAll(at, question, ALL, [line()])).toBe(false);
    for (const other of [
      { award: 'provincial-flag' },
      { positionClass: 'worker' },
      { unitId: 'u2' },
      { year: 2017 },
    ])
      expect(listsAll(at, question, ALL, [line(other)])).toBe(true);
    const ofRound = { awards: ['provincial-fighter'], roundId: 'r1' };
    expect(listsAll(at, ofRound, ALL, [line({ roundId: 'r2' })])).toBe(true);
    expect(listsAll(at, ofRound, ALL, [line({ roundId: 'r1' })])).toBe(false);
  });
});
