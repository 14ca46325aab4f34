import { randomUUID } from 'node:crypto';
import { ListDossiers, submissionIdOf } from '@vinhdanh/application';
import { dossierDecider, submissionDecider, type DossierCommand } from '@vinhdanh/domain';
import { CouncilScene, contextOf, seats } from '@vinhdanh/testing';

const STEP = {
  id: 'consultation',
  kind: 'consultation',
  before: 'decision',
  need: 'when-asked',
} as const;

describe('signing an act', () => {
  let scene: CouncilScene;
  beforeAll(async () => {
    scene = await CouncilScene.start();
  }, 60_000);
  afterAll(() => scene.cases.close());

  const line = (id: string, command: DossierCommand, policy: object = {}) =>
    scene.cases.runner.run(
      dossierDecider,
      id,
      command,
      contextOf('specialist', { effectiveOn: undefined }),
      policy,
    );
  const secret = (id: string) =>
    line(
      id,
      {
        type: 'note-secret-paper',
        paperId: randomUUID(),
        by: 'appraiser',
        kind: 'report',
        secrecy: 'secret',
        registerNumber: '09/SĐK',
      },
      { paperKinds: ['report'] },
    );
  const verified = async (id: string): Promise<void> => {
    await scene.pass(id, 'board', { type: 'endorse' });
    await scene.pass(id, 'office', { type: 'verify' });
  };
  const letter = async (dossierIds: string[]): Promise<string> => {
    const id = await scene.draft({ actKind: 'submission-letter', title: 'Tờ trình' });
    await scene.addLines(id, { dossierIds });
    await verified(id);
    return id;
  };

  it('waits when an agency takes its word back after the line was listed, and names the step', async () => {
    const id = await scene.eligible('provincial-flag', undefined, [STEP]);
    const deed = { step: STEP.id, ref: 'opinion:x' };
    await line(id, { type: 'open-step', ...deed });
    const agree = { answer: 'agree', on: '2019-03-10', clears: true };
    await line(id, { type: 'settle-step', ...deed, ...agree });
    await scene.carry([id]);
    const act = await scene.draft({ award: 'provincial-flag' });
    await scene.addLines(act, { dossierIds: [id] });
    await verified(act);
    const against = { answer: 'disagree', on: '2019-03-27', clears: false };
    await line(id, { type: 'settle-step', ...deed, ...against });
    await expect(scene.sign(act)).rejects.toMatchObject({
      rejection: {
        code: 'line-steps-open',
        facts: { lines: 1, dossierIds: [id], open: ['consultation'] },
      },
    });
    await line(id, { type: 'settle-step', ...deed, ...agree, on: '2019-03-28' });
    expect((await scene.sign(act)).state.status).toBe('signed');
  });

  it('of a letter leaves secret lines out of the package and out of every search', async () => {
    const ids = await scene.passed('government-flag', 2);
    await secret(ids[0]!);
    const id = await letter(ids);
    await scene.sign(id);
    await scene.number(id, '88/TTr-UBND');
    await scene.pass(id, 'office', { type: 'promulgate', on: '2019-03-28' });
    await scene.drain();
    const { state } = await scene.cases.runner.load(submissionDecider, submissionIdOf(id));
    expect(state.lineCount).toBe(1);
    const found = await scene.cases.queries.execute(
      new ListDossiers({ award: 'government-flag' }, 50, undefined, seats.specialist),
    );
    expect(found.items.map((item) => item.id)).toEqual([ids[1]]);
  });

  it('of a letter whose lines are all secret is refused: there would be nothing to send', async () => {
    const ids = await scene.passed('government-flag', 2);
    for (const id of ids) await secret(id);
    await expect(scene.sign(await letter(ids))).rejects.toThrow('letter-all-secret');
  });
});
