import { Client, eventually, ops, startService, type Service } from '@vinhdanh/testing';

const STAGES = ['unit-proposal', 'council-review', 'provincial-decision', 'central-submission'];
const allBut = (stage?: string) =>
  [...STAGES, 'documents', 'registry'].filter((queue) => queue !== stage);

/**
 * If a stage could be left out and the session still finished, the stages would be decoration. One
 * session is led past all four: each time every other stage is served, and it goes no further than
 * the one that is not.
 */
describe('a worker that serves all stages but one', () => {
  let service: Service;
  let loading: ReturnType<typeof ops>;
  let ended = false;

  beforeAll(async () => {
    service = await startService({ workerQueues: allBut(STAGES[0]) });
    loading = ops(service, 'load', 'ben-tre-2019');
    void loading.finally(() => (ended = true));
  }, 60_000);
  afterAll(() => service.stop());

  it.each(STAGES)(
    'stops the session at %s',
    async (missing) => {
      const admin = await Client.signIn(service.url, 'admin');
      const due = async () => {
        const { body } = await admin.get<{ queues: { queue: string; due: number }[] }>('/queues');
        return body.queues.find((q) => q.queue === missing)?.due ?? 0;
      };
      await eventually(due, (n) => n > 0, 120);
      // Long enough for anything that could go on to go on.
      await new Promise((done) => setTimeout(done, 3_000));
      expect(await due()).toBeGreaterThan(0);
      expect(ended).toBe(false);
      await service.kill('worker');
      const next = STAGES[STAGES.indexOf(missing) + 1];
      await service.start('worker', { WORKER_QUEUES: allBut(next).join(',') });
    },
    180_000,
  );

  it('and a worker that serves them all finishes it', async () => {
    const { code, output } = await loading;
    expect({ code, output }).toMatchObject({ code: 0 });
  }, 180_000);
});
