import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { AwardRule } from '../../catalogue/award-rule.js';
import { editionOn } from '../../catalogue/edition-on.js';
import { readEditions, type AwardFile, type EditionHeader } from '../../catalogue/read-edition.js';
import type { OrganisationKind } from '../organisation/kinds.js';
import type { OrganisationState } from '../organisation/state.js';
import { noAuthority, type ActIssuer } from './may-issue.js';

const folder = join(__dirname, '../../../../../catalogue');
const yaml = <T>(...path: string[]): T => parse(readFileSync(join(folder, ...path), 'utf8')) as T;
const editions = readEditions(
  yaml<{ editions: EditionHeader[] }>('index.yaml').editions.map((header) => ({
    header,
    awards: header.awards.map((code) => yaml<AwardFile>(header.code, `${code}.yaml`)),
  })),
);
const ruleOn = (award: string, day: string): AwardRule =>
  editionOn(editions, day)!.awards.find(({ code }) => code === award)!;

const body = (kind: OrganisationKind, parentId?: string): OrganisationState => ({
  status: 'registered',
  code: kind,
  synthetic: false,
  versions: [{ from: '2015-01-01', name: kind, kind, ...(parentId ? { parentId } : {}) }],
});
const registry = new Map([
  ['province', body('province')],
  ['department', body('department', 'province')],
  ['board', body('board', 'province')],
  ['firm', body('enterprise', 'department')],
  ['commune', body('commune', 'province')],
  ['other-commune', body('commune', 'province')],
  ['hamlet', body('other', 'commune')],
]);
const of = (unitId: string): ActIssuer => ({ level: 'unit', unitId });
const province: ActIssuer = { level: 'province' };
const found = (award: string, issuer: ActIssuer, unitId: string, day: string) =>
  noAuthority(ruleOn(award, day), issuer, unitId, day, (id) => registry.get(id));

describe('who may issue a decision', () => {
  it('is not the commune chair for CSTĐCS before 2025-07-01, and is from that day on', () => {
    const before = found('grassroots-fighter', of('commune'), 'commune', '2025-06-15');
    expect(before).toMatchObject({ decider: 'district-chair', certain: true });
    expect(before?.source).toContain('Điều 80');
    expect(found('grassroots-fighter', of('commune'), 'commune', '2025-06-30')).toBeDefined();
    expect(found('grassroots-fighter', of('commune'), 'commune', '2025-07-01')).toBeUndefined();
    expect(found('grassroots-fighter', of('commune'), 'hamlet', '2025-07-15')).toBeUndefined();
  });

  it.each([
    ['grassroots-fighter', 'department', 'department'],
    ['grassroots-fighter', 'board', 'board'],
    ['grassroots-fighter', 'firm', 'firm'],
  ])('is for %s the head of the %s itself', (award, issuer, unit) => {
    expect(found(award, of(issuer), unit, '2025-03-01')).toBeUndefined();
  });

  it('is never another commune, though nobody can be sure who answers for whom', () => {
    expect(found('grassroots-fighter', of('other-commune'), 'commune', '2025-08-01')).toMatchObject(
      {
        certain: false,
      },
    );
  });

  it.each(['provincial-fighter', 'provincial-flag', 'provincial-certificate'])(
    'is the province for %s, and no unit',
    (award) => {
      expect(found(award, province, 'commune', '2025-08-01')).toBeUndefined();
      expect(found(award, of('department'), 'department', '2025-08-01')).toMatchObject({
        decider: 'province-chair',
      });
    },
  );

  it.each(['pm-certificate', 'labour-order-3', 'government-flag'])(
    'is not the province for %s',
    (award) => {
      expect(found(award, province, 'commune', '2025-08-01')).toBeDefined();
    },
  );

  it('is not known for a body nobody has registered', () => {
    expect(
      found('grassroots-fighter', of('nobody'), 'nobody', '2025-08-01')?.certain ?? false,
    ).toBe(false);
  });
});
