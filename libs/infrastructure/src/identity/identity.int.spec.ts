import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  AccountViews,
  ApplicationModule,
  ChangeAccount,
  derivedId,
  FindOrganisations,
  LoadOrganisations,
  OpenFirstAdmin,
  OrganisationViews,
  RegisterSubjects,
  SeedSampleAccounts,
  Sessions,
  SignInAttempts,
  SignerProof,
  SignInCommand,
  SubjectViews,
  tokenHash,
  UseOneTimeLink,
  type RunContext,
} from '@vinhdanh/application';
import { accountIdOf, organisationIdOf, searchTerms, type ViewScope } from '@vinhdanh/domain';
import { testDatabase, type TestDatabase } from '@vinhdanh/testing';
import { InfrastructureModule } from '../infrastructure.module.js';
import { sampleOrganisations } from '../sample/sample-organisations.js';

const PASSWORD = 'mau-kiem-thu-2019';

describe('identity and registry on Postgres', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let commands: CommandBus;

  const context = (name: string): RunContext => ({
    actor: 'system:test',
    at: '2026-01-05T02:00:00.000Z',
    commandId: derivedId('test', name),
    requestHash: name,
    correlationId: derivedId('test', name),
  });
  const signIn = (username: string, password = PASSWORD) =>
    commands.execute(new SignInCommand({ username, password, ip: '10.0.0.1', agent: 'jest' }));

  beforeAll(async () => {
    database = await testDatabase();
    const settings = {
      process: 'test',
      databaseUrl: database.apiUrl,
      dataDir: '/nowhere',
      mode: 'sample' as const,
      queue: { kind: 'postgres' as const, url: database.apiUrl },
    };
    class Root {}
    app = await NestFactory.createApplicationContext(
      { module: Root, imports: [InfrastructureModule.with(settings), ApplicationModule] },
      { logger: ['error'], abortOnError: false },
    );
    commands = app.get(CommandBus);
  }, 60_000);

  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  it('opens the first administrator once, with a link that works once', async () => {
    const first = await app.get(OpenFirstAdmin).open('root', 'Quản trị');
    const again = await app.get(OpenFirstAdmin).open('root', 'Quản trị');
    if (first === 'refused' || again === 'refused') throw new Error('refused');
    await expect(commands.execute(new UseOneTimeLink(first.linkToken, PASSWORD))).rejects.toThrow(
      'link-not-valid',
    );
    await commands.execute(new UseOneTimeLink(again.linkToken, PASSWORD));
    await expect(commands.execute(new UseOneTimeLink(again.linkToken, PASSWORD))).rejects.toThrow(
      'link-not-valid',
    );
    expect(await app.get(OpenFirstAdmin).open('root', 'Quản trị')).toBe('refused');
    expect(await app.get(OpenFirstAdmin).open('other', 'Khác')).toBe('refused');
    const outcome = await signIn('root');
    expect(outcome).toMatchObject({
      kind: 'signed-in',
      signedIn: { viewer: { scope: { kind: 'none' }, roles: [{ role: 'admin' }] } },
    });
  });

  it('loads the sample province, twice to the same end', async () => {
    const { lines, filingCodes } = sampleOrganisations();
    const seed = async () => {
      const outcomes = await app.get(LoadOrganisations).load(lines);
      expect(outcomes.filter((o) => !o.ok)).toEqual([]);
      return app.get(SeedSampleAccounts).seed('sample', PASSWORD, filingCodes);
    };
    const count = await seed();
    expect(await seed()).toBe(count);
    expect(count).toBe(14 + 22 + 2 * filingCodes.length);
    await expect(app.get(SeedSampleAccounts).seed('province', PASSWORD, [])).rejects.toThrow();
    const organisations = app.get(OrganisationViews);
    expect((await organisations.all()).size).toBe(lines.length);
    const school = organisationIdOf('truong-thpt-mau');
    expect(await organisations.line(school, '2019-03-21')).toEqual(
      ['truong-thpt-mau', 'so-giao-duc-va-dao-tao', 'ubnd-tinh-ben-tre'].map(organisationIdOf),
    );
    const found = await app
      .get(QueryBus)
      .execute(new FindOrganisations('giao duc', 5, '2019-03-21'));
    expect(found.map((o) => o.state.code)).toEqual(['so-giao-duc-va-dao-tao']);
    expect(await signIn('member22')).toMatchObject({ kind: 'signed-in' });
    expect(await signIn('clerk.huyen-ba-tri')).toMatchObject({ kind: 'signed-in' });
  }, 60_000);

  it('refuses wrong names, wrong passwords and locked accounts alike', async () => {
    const live = await signIn('auditor');
    if (live.kind !== 'signed-in') throw new Error('refused');
    const find = () => app.get(Sessions).find(tokenHash(live.signedIn.token));
    expect(await find()).toBeDefined();
    const auditor = accountIdOf('auditor');
    await commands.execute(
      new ChangeAccount(auditor, { type: 'lock', reason: 'other' }, context('lock')),
    );
    expect(await find()).toBeUndefined();
    const answers = [
      await signIn('auditor'),
      await signIn('chair', 'wrong password'),
      await signIn('nobody-there'),
    ];
    expect(answers).toEqual([{ kind: 'refused' }, { kind: 'refused' }, { kind: 'refused' }]);
    await commands.execute(new ChangeAccount(auditor, { type: 'unlock' }, context('unlock')));
    expect(await find()).toBeUndefined();
    expect(await signIn('auditor')).toMatchObject({ kind: 'signed-in' });
  });

  it('ends one sign-in, or all others', async () => {
    const sessions = app.get(Sessions);
    const tokens = [await signIn('office'), await signIn('office'), await signIn('office')].map(
      (o) => (o.kind === 'signed-in' ? o.signedIn.token : ''),
    );
    const office = accountIdOf('office');
    const live = await Promise.all(tokens.map((t) => sessions.find(tokenHash(t))));
    expect(await sessions.list(office)).toHaveLength(3);
    expect(await sessions.end(office, live[0]!.sessionId)).toBe(true);
    expect(await sessions.end(office, live[0]!.sessionId)).toBe(false);
    expect(await sessions.end(accountIdOf('chair'), live[1]!.sessionId)).toBe(false);
    await sessions.endOthers(office, live[1]!.sessionId);
    const after = await Promise.all(tokens.map((t) => sessions.find(tokenHash(t))));
    expect(after.map((s) => s !== undefined)).toEqual([false, true, false]);
  });

  it('makes a name wait after too many tries, however they come', async () => {
    const attempts = app.get(SignInAttempts);
    const waits = await Promise.all(
      Array.from({ length: 12 }, () => attempts.begin([{ key: 'name:x', most: 10 }])),
    );
    expect(waits.filter((w) => w > 0)).toHaveLength(2);
    expect(Math.max(...waits)).toBeLessThanOrEqual(900);
    for (let i = 0; i < 3; i += 1) await attempts.succeeded(['name:x']);
    expect(await attempts.begin([{ key: 'name:x', most: 10 }])).toBe(0);
  });

  it('asks a signer for the own password, and counts wrong ones with wrong sign-ins', async () => {
    const proof = app.get(SignerProof);
    const signedIn = await signIn('member1');
    if (signedIn.kind !== 'signed-in') throw new Error('refused');
    const { viewer } = signedIn.signedIn;
    await proof.demand(viewer, { password: PASSWORD });
    // Attempts are counted by the quarter of an hour; this one may be about to end.
    const left = 900_000 - (Date.now() % 900_000);
    if (left < 15_000) await new Promise((done) => setTimeout(done, left));
    const wrong = async () =>
      proof.demand(viewer, { password: `${PASSWORD}!` }).catch((error: Error) => error.name);
    const answers = await Promise.all(Array.from({ length: 11 }, wrong));
    expect(answers.filter((name) => name === 'DomainRejectionError')).toHaveLength(10);
    expect(answers.filter((name) => name === 'TooManyAttempts')).toHaveLength(1);
    await expect(proof.demand(viewer, { password: PASSWORD })).rejects.toThrow('too many');
    expect(await signIn('member1')).toMatchObject({ kind: 'too-many' });
  });

  it('lists accounts page by page', async () => {
    const views = app.get(AccountViews);
    const first = await views.list({ limit: 5, q: 'member' });
    const second = await views.list({ limit: 50, q: 'member', cursor: first.nextCursor });
    expect(first.items).toHaveLength(5);
    expect(first.items.length + second.items.length).toBe(22);
    await expect(views.list({ limit: 5, cursor: first.nextCursor })).rejects.toThrow();
  });

  it('registers subjects in bulk and meets those it knows', async () => {
    const unitId = organisationIdOf('truong-thpt-mau');
    const other = organisationIdOf('huyen-ba-tri');
    const inputs = [
      { kind: 'individual' as const, name: 'Nguyễn Thị Đào', birthYear: 1980, unitId },
      { kind: 'individual' as const, name: 'nguyen thi dao', birthYear: 1980, unitId },
      { kind: 'individual' as const, name: 'Nguyễn Thị Đào', birthYear: 1981, unitId },
      { kind: 'collective' as const, name: 'Tổ Toán (mẫu)', unitId: other, synthetic: true },
      { kind: 'collective' as const, name: 'Tổ Văn (mẫu)', unitId: 'nowhere' },
    ];
    const use = app.get(RegisterSubjects);
    const first = await use.register(inputs, context('subjects'));
    const ids = first.map((o) => (o.ok ? o.subjectId : o.code));
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[4]).toBe('no-such-organisation');
    for (const name of ['subjects', 'another call']) {
      const again = await use.register(inputs, context(name));
      expect(again.map((o) => (o.ok ? o.subjectId : o.code))).toEqual(ids);
      expect(again[0]).toMatchObject({ existed: true });
    }
    const numbered = {
      ...inputs[0]!,
      name: 'Đào T. N.',
      number: { kind: 'personal-number' as const, text: '012180678901' },
    };
    const [a] = await use.register([numbered], context('numbered'));
    const [b] = await use.register([{ ...numbered, name: 'Khác' }], context('numbered 2'));
    expect(b).toEqual({ ...a, existed: true });
  });

  it('shows a subject to its management line only', async () => {
    const views = app.get(SubjectViews);
    const scope = (code: string) => ({ kind: 'units' as const, unitIds: [organisationIdOf(code)] });
    const search = (q: string, by: ViewScope) =>
      views.search({ terms: searchTerms(q), limit: 5 }, by);
    const [found] = await search('dao nguyen', { kind: 'all' });
    const seenBy = async (code: string) =>
      (await views.find(found!.id, scope(code)))?.name ?? 'hidden';
    expect(await seenBy('truong-thpt-mau')).toBe(found!.name);
    expect(await seenBy('so-giao-duc-va-dao-tao')).toBe(found!.name);
    expect(await seenBy('huyen-ba-tri')).toBe('hidden');
    expect(await search('dao', scope('huyen-ba-tri'))).toEqual([]);
    expect(await search('dao', { kind: 'none' })).toEqual([]);
    expect(await views.names([found!.id], scope('huyen-ba-tri'))).toEqual(new Map());
  });
});
