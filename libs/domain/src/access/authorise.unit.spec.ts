import type { ActionTable } from './action-table.js';
import { ACTIONS } from './actions/index.js';
import { authorise, type Actor } from './authorise.js';
import { isUnitRole, PROVINCE_ROLES, ROLES, type Role, type RoleGrant } from './roles.js';
import { inScope, viewScope } from './view-scope.js';

const DAY = '2019-03-15';
const grantOf = (role: Role, unitId?: string): RoleGrant => ({
  role,
  from: '2019-01-01',
  to: '2019-12-31',
  ...(unitId ? { unitId } : {}),
});
const actor = (...grants: RoleGrant[]): Actor => ({ accountId: 'me', grants });
const school = { unitIds: ['school'], unitLine: ['school', 'department', 'province'] };

describe('every role against every action', () => {
  const rows = ROLES.flatMap((role) => Object.keys(ACTIONS).map((action) => ({ role, action })));

  it.each(rows)('$role · $action', ({ role, action }) => {
    const rule = ACTIONS[action]!;
    const holder = actor(grantOf(role, 'school'));
    const named = rule.roles.includes(role);
    const ask = (resource?: Parameters<typeof authorise>[2], on = DAY, who = holder) =>
      authorise(who, action, resource, on).allow;

    expect(ask(undefined)).toBe(named);
    // The own thing: of the own unit, and of the own account.
    expect(ask({ ...school, accountId: 'me' })).toBe(named);
    // A thing of another unit: only who serves the province.
    const wide = rule.scope === 'province' || PROVINCE_ROLES.includes(role);
    const others = { unitIds: ['ward'], unitLine: ['ward', 'district'], accountId: 'other' };
    expect(ask(others)).toBe(named && rule.scope !== 'self' && wide);
    // Never outside its days, nor with a locked or lapsed account.
    for (const on of ['2018-12-31', '2020-01-01']) expect(ask(school, on)).toBe(false);
    expect(ask(school, DAY, { ...holder, locked: true })).toBe(false);
    expect(ask(school, DAY, { ...holder, validTo: '2019-03-14' })).toBe(false);
    expect(ask(school, DAY, { ...holder, validFrom: '2019-03-16' })).toBe(false);
    expect(ask(school, DAY, actor())).toBe(false);
  });

  it('names only roles there are', () => {
    for (const [action, rule] of Object.entries(ACTIONS))
      for (const role of rule.roles) expect([action, ROLES.includes(role)]).toEqual([action, true]);
  });

  it('keeps the administrator out of dossiers and votes', () => {
    const allowed = Object.keys(ACTIONS).filter((a) => ACTIONS[a]!.roles.includes('admin'));
    expect(allowed.filter((a) => /^(dossier|proposal|council|act|subject)/.test(a))).toEqual([]);
  });
});

describe('the law as data', () => {
  it('is written by the administrator alone, and applied to a dossier by the head of the board', () => {
    const writing = Object.keys(ACTIONS).filter((a) => /^catalogue\.(?!read)/.test(a));
    expect(writing.sort()).toEqual([
      'catalogue.activate-edition',
      'catalogue.amend',
      'catalogue.confirm',
    ]);
    for (const action of writing) expect(ACTIONS[action]!.roles).toEqual(['admin']);
    expect(ACTIONS['dossier.apply-edition']!.roles).toEqual(['board-head']);
  });
});

describe('authorise', () => {
  const table: ActionTable = {
    'thing.own': { roles: ['unit-clerk'], scope: 'own-unit' },
    'thing.line': { roles: ['managing-unit', 'chair'], scope: 'management-line' },
    'thing.self': { roles: ROLES, scope: 'self' },
  };
  const ask = (who: Actor, action: string, resource?: object) =>
    authorise(who, action, resource, DAY, table);

  it('refuses what no table names, also names every object has', () => {
    for (const action of ['thing.other', 'toString', '__proto__'])
      expect(ask(actor(grantOf('chair')), action)).toEqual({
        allow: false,
        reason: 'unknown-action',
      });
  });

  it('tells own unit from management line', () => {
    expect(ask(actor(grantOf('unit-clerk', 'department')), 'thing.own', school).allow).toBe(false);
    expect(ask(actor(grantOf('unit-clerk', 'school')), 'thing.own', school).allow).toBe(true);
    expect(ask(actor(grantOf('managing-unit', 'department')), 'thing.line', school).allow).toBe(
      true,
    );
    expect(ask(actor(grantOf('managing-unit', 'ward')), 'thing.line', school)).toEqual({
      allow: false,
      reason: 'out-of-scope',
    });
  });

  it('leaves a body’s own affair to its own people, whoever else may see it', () => {
    const own = { 'body.sign': { ...table['thing.line']!, bodysOwn: true } } satisfies ActionTable;
    const act = { ...school, ownBody: 'school' };
    const may = (role: Role, unitId?: string, resource: object = act) =>
      authorise(actor(grantOf(role, unitId)), 'body.sign', resource, DAY, own).allow;
    expect(may('managing-unit', 'school')).toBe(true);
    expect(may('managing-unit', 'department')).toBe(false);
    expect(may('chair')).toBe(false);
    // What is no body's own follows the scope as ever.
    expect(may('chair', undefined, school)).toBe(true);
    expect(may('managing-unit', 'department', school)).toBe(true);
  });

  it('lets nobody of the province sign, number or minute for a body below', () => {
    const act = { unitIds: ['school'], unitLine: ['school'], ownBody: 'school' };
    const acting = Object.keys(ACTIONS).filter(
      (name) => /^(act|council-session)\./.test(name) && !name.endsWith('.read'),
    );
    for (const role of PROVINCE_ROLES)
      for (const action of acting.filter((name) => ACTIONS[name]!.scope !== 'province'))
        expect([role, action, authorise(actor(grantOf(role)), action, act, DAY).allow]).toEqual([
          role,
          action,
          false,
        ]);
  });

  it('gives a unit role without a unit nothing', () => {
    expect(ask(actor(grantOf('unit-clerk')), 'thing.own', school).allow).toBe(false);
  });

  it('keeps what is one’s own from everyone else', () => {
    const chair = actor(grantOf('chair'));
    expect(ask(chair, 'thing.self', { accountId: 'me' }).allow).toBe(true);
    expect(ask(chair, 'thing.self', { accountId: 'other' }).allow).toBe(false);
    expect(ask(chair, 'thing.self', {}).allow).toBe(false);
  });

  it('says when a role was only delegated, and prefers one’s own', () => {
    const lent: RoleGrant = { ...grantOf('chair'), delegatedBy: 'boss' };
    expect(ask(actor(lent), 'thing.line', school)).toMatchObject({
      allow: true,
      reason: 'delegated',
      grant: { delegatedBy: 'boss' },
    });
    expect(ask(actor(lent, grantOf('chair')), 'thing.line', school)).toMatchObject({
      reason: 'granted',
    });
  });
});

describe('what an account sees', () => {
  it.each(ROLES.map((role) => [role]))('%s', (role) => {
    const scope = viewScope(actor(grantOf(role, 'department')), DAY);
    const expected = PROVINCE_ROLES.includes(role) ? 'all' : isUnitRole(role) ? 'units' : 'none';
    expect(scope.kind).toBe(expected);
    expect(inScope(scope, school.unitLine)).toBe(expected !== 'none');
    expect(inScope(scope, ['ward', 'district'])).toBe(expected === 'all');
    expect(viewScope(actor(grantOf(role, 'department')), '2020-01-01').kind).toBe('none');
  });

  it('is nothing without a role, and the sum of several', () => {
    expect(viewScope(actor(), DAY)).toEqual({ kind: 'none' });
    const both = actor(
      grantOf('unit-head', 'a'),
      grantOf('unit-clerk', 'a'),
      grantOf('agency', 'b'),
    );
    expect(viewScope(both, DAY)).toEqual({ kind: 'units', unitIds: ['a', 'b'] });
  });
});
