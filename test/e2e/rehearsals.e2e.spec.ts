import { randomUUID } from 'node:crypto';
import { eventually, type Client } from '@vinhdanh/testing';
import { refused } from './refusals.js';
import { startApi, type RunningApi } from './running-api.js';

interface Rehearsal {
  id: string;
  status: string;
  total: number;
  done: number;
  flips: number;
  summary: unknown[];
}

const PERIOD = { from: '2018-01-01', to: '2019-12-31' };

describe('a law change tried over HTTP', () => {
  let api: RunningApi;
  let board: Client;

  beforeAll(async () => {
    api = await startApi();
    board = await api.as('board');
  }, 60_000);
  afterAll(() => api?.stop(), 30_000);

  const finished = async (id: string): Promise<Rehearsal> =>
    (
      await eventually(
        () => board.get<Rehearsal>(`/rehearsals/${id}`),
        ({ body }) => body.status === 'finished',
      )
    ).body;

  it('is asked for, tells how far it is, and keeps what it found', async () => {
    const sent = await board.post<Rehearsal>('/rehearsals', { ...PERIOD, edition: 'e3' });
    expect(sent.status).toBe(201);
    const { id } = sent.body;
    const progress = await board.get<string>(`/rehearsals/${id}/progress`);
    expect(progress.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const events = String(progress.body)
      .split('\n\n')
      .filter((event) => event.startsWith('event: progress'));
    expect(JSON.parse(events.at(-1)!.split('data: ')[1]!)).toMatchObject({
      id,
      status: 'finished',
    });
    expect(await finished(id)).toMatchObject({ edition: 'e3', total: 0, done: 0, summary: [] });
    expect((await board.get(`/rehearsals/${id}/flips`)).body).toEqual({ items: [] });
    const { body } = await board.get<{ items: Rehearsal[] }>('/rehearsals');
    expect(body.items.map((one) => one.id)).toContain(id);
    refused(await board.post(`/rehearsals/${id}/cancel`), 409, 'not-in-this-state');
  });

  it('is for the administrator, the head of the board and the auditor', async () => {
    const { id } = await board.done<Rehearsal>('/rehearsals', { ...PERIOD, edition: 'e2' });
    for (const name of ['admin', 'auditor']) {
      const keeper = await api.as(name);
      expect((await keeper.get(`/rehearsals/${id}`)).status).toBe(200);
      expect((await keeper.post('/rehearsals', { ...PERIOD, edition: 'e2' })).status).toBe(201);
    }
    for (const name of ['clerk', 'specialist', 'chair', 'member1']) {
      const other = await api.as(name);
      refused(await other.post('/rehearsals', { ...PERIOD, edition: 'e2' }), 403, 'not-allowed');
      refused(await other.get(`/rehearsals/${id}/flips`), 403, 'not-allowed');
      refused(await other.post(`/rehearsals/${id}/cancel`), 403, 'not-allowed');
    }
  });

  it('refuses what cannot be rehearsed', async () => {
    const ask = (body: object) => board.post('/rehearsals', { ...PERIOD, edition: 'e3', ...body });
    refused(await ask({ edition: 'e9' }), 422, 'unknown-edition');
    refused(await ask({ from: '2020-01-01' }), 422, 'period-inverted');
    for (const body of [
      { from: '2018-02-30' },
      { edition: '../e3' },
      { awards: [] },
      { awards: ['a', 'a'] },
      { stray: 1 },
    ])
      refused(await ask(body), 422, 'body-not-valid');
    refused(await board.get(`/rehearsals/${randomUUID()}`), 404, 'not-found');
    refused(await board.get(`/rehearsals/${randomUUID()}/progress`), 404, 'not-found');
    refused(await board.get('/rehearsals?cursor=x.y'), 400, 'cursor-not-valid');
  });
});
