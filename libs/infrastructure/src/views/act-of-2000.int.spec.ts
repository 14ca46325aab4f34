import { randomUUID } from 'node:crypto';
import { FindActProgress, PreviewAct, SignAct } from '@vinhdanh/application';
import {
  actDecider,
  dossierDecider,
  RECIPIENT_KINDS,
  type DossierCommand,
  type DossierState,
  type RecipientKind,
} from '@vinhdanh/domain';
import { CouncilScene, contextOf, seats, signerSecret, testRoute } from '@vinhdanh/testing';

const LINES = 2_000;
const AWARD = 'provincial-certificate';
const SEATS = ['collective', 'individual', 'individual', 'household'] as const;

/** Each line its own subject; kinds of recipients take turns. */
describe(`an act of ${LINES} lines`, () => {
  let scene: CouncilScene;
  const kinds = new Map<string, RecipientKind>();
  beforeAll(async () => {
    scene = await CouncilScene.start();
    for (let n = 0; n < LINES; n += 1) kinds.set(randomUUID(), SEATS[n % SEATS.length]!);
    const batch = (commandOf: (id: string, kind: RecipientKind) => DossierCommand) =>
      scene.cases.runner.runBatch(
        dossierDecider,
        [...kinds].map(([id, kind]) => ({ id, command: commandOf(id, kind), policy: {} })),
        live('test'),
      );
    const past: ((id: string, kind: RecipientKind) => DossierCommand)[] = [
      (id, recipientKind) => ({
        ...{ type: 'draft', proposalId: 'p', unitId: 'u1', unitLine: ['u1'], filingUnitId: 'u1' },
        ...{ subjectId: `s-${id}`, award: AWARD, kind: 'merit', level: 'province' },
        ...{ meritFrom: '2018-01-01', meritTo: '2018-12-31', source: 'sample', recipientKind },
      }),
      () => ({ type: 'file', proposalId: 'p' }),
      () => ({
        ...{ type: 'check', edition: 'e1b', route: testRoute('appraisal-chair'), verdict: 'met' },
        ...{ basisVerified: true, finishBy: '2019-03-01', eligibility: null, inputsHash: 'h' },
        ...{ missingPapers: [], items: [], duplicates: [] },
      }),
      () => ({ type: 'appraise', result: 'eligible' }),
    ];
    for (const commandOf of past)
      expect((await batch(commandOf)).filter((outcome) => !outcome.ok)).toEqual([]);
    // The stage itself puts them on the list that waits for an act.
    await scene.drain();
  }, 120_000);
  afterAll(() => scene.cases.close());
  const live = (by: string) => contextOf(by, { effectiveOn: undefined });

  it('is read, signed once, and takes effect on every line with progress', async () => {
    const id = await scene.draft({ award: AWARD });
    expect(await scene.addLines(id, { award: AWARD })).toMatchObject({ ok: LINES, failed: 0 });
    await scene.pass(id, 'board', { type: 'endorse' });
    await scene.pass(id, 'office', { type: 'verify' });

    const read = await scene.cases.queries.execute(
      new PreviewAct(id, '2019-03-28', seats.chair, LINES),
    );
    expect(read.lines.items).toHaveLength(LINES);
    // By kind of recipient, each a multiple of what one line of that kind is paid.
    for (const sum of read.byAward) {
      const one = read.lines.items.find((line) => line.recipientKind === sum.recipientKind);
      expect(sum).toMatchObject({
        lines: [...kinds.values()].filter((kind) => kind === sum.recipientKind).length,
        pay: sum.lines * one!.reward!.amount!,
      });
    }
    expect(read.byAward).toHaveLength(new Set(SEATS).size);
    expect(read.sums.pay).toBe(read.byAward.reduce((all, { pay }) => all + pay, 0));
    expect(read.sums.pay).toBeGreaterThan(0);
    const order = read.lines.items.map(({ recipientKind }) => placeOf(recipientKind));
    expect(order).toEqual([...order].sort());

    const started = Date.now();
    const secret = await signerSecret(scene.cases, 'chair');
    const { contentHash } = read;
    const sign = new SignAct(id, secret, seats.chair, live('chair'), { contentHash });
    expect((await scene.cases.commands.execute(sign)).state).toMatchObject({
      ...{ status: 'signed', lineCount: LINES, contentHash },
    });
    const signedIn = Date.now() - started;
    await scene.number(id, '512/QĐ-UBND');
    await scene.pass(id, 'office', { type: 'promulgate', on: '2019-03-28' });

    const seen: number[] = [];
    let over = false;
    const watch = (async () => {
      while (!over) {
        const now = await scene.cases.queries.execute(new FindActProgress(id, seats.chair));
        seen.push(now.applied);
        await new Promise((done) => setTimeout(done, 10));
      }
    })();
    const began = Date.now();
    await scene.drain();
    const appliedIn = Date.now() - began;
    over = true;
    await watch;
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.some((applied) => applied > 0 && applied < LINES)).toBe(true);
    const { state } = await scene.cases.runner.load(actDecider, id);
    expect(state.effect).toMatchObject({ applied: LINES, of: LINES, refused: {} });
    const end = await scene.cases.queries.execute(new FindActProgress(id, seats.chair));
    expect(end).toMatchObject({ applied: LINES, atRest: true });
    // A figure for whoever reads the run; bounded, so that nothing here is quadratic.
    expect({ signedIn, appliedIn, slow: signedIn > 20_000 || appliedIn > 60_000 }).toMatchObject({
      slow: false,
    });
    process.stdout.write(
      `act of ${LINES} lines: signed in ${signedIn} ms, applied in ${appliedIn} ms\n`,
    );

    const lines = await scene.cases.runner.loadMany<DossierState>(dossierDecider, [
      ...kinds.keys(),
    ]);
    expect(lines.size).toBe(LINES);
    const wrong = [...lines].filter(
      ([line, { state: of }]) =>
        of.status !== 'granted' ||
        of.actId !== id ||
        of.decisionNumber !== '512/QĐ-UBND' ||
        of.decidedOn !== '2019-03-28' ||
        of.promulgatedOn !== '2019-03-28' ||
        of.recipientKind !== kinds.get(line) ||
        of.grantedForm !== undefined,
    );
    expect(wrong).toEqual([]);
  }, 120_000);
});

const placeOf = (kind: string): number =>
  ['collective', 'individual', 'household'].indexOf(kind as (typeof RECIPIENT_KINDS)[number]);
