import type { AwardRule, DeciderEntry } from '../../catalogue/award-rule.js';
import type { OrganisationKind } from '../organisation/kinds.js';
import type { OrganisationState, OrganisationVersion } from '../organisation/state.js';
import { authorityOn, decidingBody } from './authority-on.js';

const body = (
  kind: OrganisationKind,
  parentId?: string,
  more: Partial<OrganisationState> & { standing?: OrganisationVersion['standing'] } = {},
): OrganisationState => {
  const { standing, ...rest } = more;
  return {
    status: 'registered',
    code: kind,
    synthetic: false,
    versions: [
      {
        from: '2015-01-01',
        name: kind,
        kind,
        ...(parentId ? { parentId } : {}),
        ...(standing ? { standing } : {}),
      },
    ],
    ...rest,
  };
};
const registry = new Map([
  ['province', body('province')],
  ['department', body('department', 'province')],
  ['district', body('district', 'province', { to: '2025-06-30' })],
  ['commune', body('commune', 'district')],
  ['new-commune', body('commune', 'province')],
  [
    'school',
    body('school', 'department', { standing: { level: 'unit', legalPersonality: false } }),
  ],
  [
    'hospital',
    body('hospital', 'department', { standing: { level: 'unit', legalPersonality: true } }),
  ],
  ['unit', body('public-service-unit', 'department')],
  ['board', body('board', 'province', { standing: { level: 'unit', legalPersonality: true } })],
]);

/** CSTĐCS as the table of law has it: the district's power ends and the commune's begins. */
const entry = (standings: OrganisationKind[], decider: DeciderEntry['decider'], more = {}) => ({
  standings,
  decider,
  source: decider,
  verified: true,
  ...more,
});
const fighter = {
  code: 'grassroots-fighter',
  decider: 'unit-head',
  source: 'rule',
  verified: false,
  deciders: [
    entry(['department', 'board'], 'department-head'),
    entry(['district'], 'district-chair', { to: '2025-06-30' }),
    entry(['commune'], 'district-chair', { to: '2025-06-30' }),
    entry(['commune'], 'commune-chair', { from: '2025-07-01' }),
  ],
} as unknown as AwardRule;
const certificate = {
  code: 'provincial-certificate',
  decider: 'province-chair',
  source: 'Điều 79',
  verified: true,
} as unknown as AwardRule;

const ask = (unit: string, day: string, rule = fighter) =>
  authorityOn(rule, unit, day, (id) => registry.get(id));

describe('who may decide an award', () => {
  it('changes hands between district and commune on 1 July 2025 (case X6)', () => {
    expect(ask('commune', '2025-06-15')).toMatchObject({
      decider: 'district-chair',
      bodyId: 'district',
      doubts: [],
    });
    expect(ask('new-commune', '2025-07-15')).toMatchObject({
      decider: 'commune-chair',
      bodyId: 'new-commune',
      doubts: [],
      verified: true,
    });
  });

  it('is the body above for a unit that is no legal person (rule R11)', () => {
    expect(ask('school', '2019-01-01')).toMatchObject({
      decider: 'department-head',
      bodyId: 'department',
      doubts: [],
    });
  });

  it('is the unit itself where it is one, and in doubt where nobody has recorded it', () => {
    const hospital = ask('hospital', '2019-01-01');
    // Its own kind stands in no line of the table, so that of the department above it counts.
    expect(hospital).toMatchObject({ decider: 'department-head', bodyId: 'department' });
    const own = { ...fighter, deciders: [] };
    expect(ask('hospital', '2019-01-01', own)).toMatchObject({
      decider: 'unit-head',
      bodyId: 'hospital',
      doubts: [],
    });
    expect(ask('unit', '2019-01-01', own)).toMatchObject({
      bodyId: 'unit',
      doubts: ['standing-unknown'],
    });
  });

  it('is the head of a body equal to a department', () => {
    expect(ask('board', '2019-01-01')).toMatchObject({
      decider: 'department-head',
      bodyId: 'board',
      doubts: [],
    });
  });

  it('is the province, whatever the unit, where the law says so', () => {
    expect(ask('school', '2019-01-01', certificate)).toMatchObject({
      decider: 'province-chair',
      bodyId: 'province',
      source: 'Điều 79',
    });
  });

  it('is addressed only where the law names the office or the body is surely a legal person', () => {
    const own = { ...fighter, deciders: [] };
    expect(decidingBody(ask('new-commune', '2025-07-15'))).toBe('new-commune');
    expect(decidingBody(ask('hospital', '2019-01-01', own))).toBe('hospital');
    expect(decidingBody(ask('unit', '2019-01-01', own))).toBeUndefined();
    expect(decidingBody(ask('nobody', '2019-01-01'))).toBeUndefined();
  });

  it('tells what is wrong with the question', () => {
    expect(ask('nobody', '2019-01-01')).toBeUndefined();
    expect(ask('district', '2025-07-01', certificate)?.doubts).toEqual(['unit-ended']);
    const alone = new Map([['x', body('other')]]);
    expect(authorityOn(certificate, 'x', '2019-01-01', (id) => alone.get(id))?.doubts).toEqual([
      'body-unknown',
    ]);
    const state = { ...certificate, decider: 'president' as const };
    expect(ask('school', '2019-01-01', state)).toEqual({
      decider: 'president',
      doubts: [],
      source: 'Điều 79',
      verified: true,
    });
  });
});
