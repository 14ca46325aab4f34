import { Client, eventually, ops, startService, type Service } from '@vinhdanh/testing';

const STAGES = ['unit-proposal', 'council-review', 'provincial-decision', 'central-submission'];

/** If a stage could be left out and the session still finished, the stages would be decoration. */
describe.each(STAGES)('a worker that does not serve %s', (missing) => {
  let service: Service;

  beforeAll(async () => {
    const workerQueues = [...STAGES, 'documents', 'registry'].filter((queue) => queue !== missing);
    service = await startService({ workerQueues });
  }, 60_000);
  afterAll(() => service.stop());

  it('stops the session there, and a full worker finishes it', async () => {
    const loading = ops(service, 'load', 'ben-tre-2019');
    const admin = await Client.signIn(service.url, 'admin');
    const due = async () => {
      const { body } = await admin.get<{ queues: { queue: string; due: number }[] }>('/queues');
      return body.queues.find((q) => q.queue === missing)?.due ?? 0;
    };
    await eventually(due, (n) => n > 0, 120);
    // Long enough for anything that could go on to go on.
    await new Promise((done) => setTimeout(done, 3_000));
    expect(await due()).toBeGreaterThan(0);
    await service.kill('worker');
    await service.start('worker', {
      WORKER_QUEUES: [...STAGES, 'documents', 'registry'].join(','),
    });
    const { code, output } = await loading;
    expect({ code, output }).toMatchObject({ code: 0 });
  }, 240_000);
});
