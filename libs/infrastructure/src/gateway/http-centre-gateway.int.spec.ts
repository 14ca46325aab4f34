import { CentreUnreachable, type CentrePackage } from '@vinhdanh/application';
import { StartedSimulator } from '@vinhdanh/testing';
import type { Settings } from '../settings.js';
import { HttpCentreGateway } from './http-centre-gateway.js';

const centre = new StartedSimulator();

const gateway = (centreUrl: string | undefined = centre.url): HttpCentreGateway =>
  new HttpCentreGateway({ centreUrl } as Settings);

const pkg = (number: string): CentrePackage => ({
  documentId: `H07,2019/04/28,${number}/TTr-UBND`,
  organId: 'H07',
  letter: { number: `${number}/TTr-UBND`, date: '2019-04-28' },
  lines: ['a', 'b'].map((dossierId) => ({
    dossierId,
    award: 'government-flag',
    kind: 'merit',
    recipientKind: 'collective',
    meritFrom: '2018-01-01',
    meritTo: '2018-12-31',
    unitId: 'u',
    name: 'Phòng Mẫu',
  })),
});
const send = (number: string) => gateway().send(pkg(number), pkg(number).documentId);

/** Asks until there are results. */
async function settled(number: string) {
  for (let n = 0; n < 100; n += 1) {
    const answer = await gateway().answer(pkg(number).documentId);
    if (answer?.items.length) return answer;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('no results');
}

beforeAll(async () => {
  await centre.start();
  await centre.scenario({ delayMs: 20 });
});

afterAll(() => centre.remove());

describe('gateway to the centre', () => {
  it('sends once however often it sends, and hears statuses and results', async () => {
    const first = await send('1');
    expect(await send('1')).toEqual(first);
    const answer = await settled('1');
    expect(answer.statuses.map((status) => status.code)).toEqual(['01', '03', '05', '06']);
    expect(answer.items.map((item) => item.outcome)).toEqual(['granted', 'granted']);
    expect(answer.items[0]?.decision?.number).toMatch(/\(mẫu\)$/);
  });

  it('knows nothing of a document that was never sent', async () => {
    expect(await gateway().answer('H07,2019/01/01,999/TTr')).toBeUndefined();
  });

  it('calls an outage an outage, and goes on after it', async () => {
    await centre.scenario({ outage: true });
    await expect(send('2')).rejects.toThrow(CentreUnreachable);
    await centre.scenario({ outage: false });
    expect((await send('2')).receipt).toMatch(/^BN-/);
  });

  it('passes on duplicates and disorder as they come', async () => {
    await centre.scenario({ duplicate: true });
    await send('3');
    const { statuses } = await settled('3');
    expect(statuses.length).toBeGreaterThan(6);
    expect(new Set(statuses.map((status) => status.code))).toContain('77');
    await centre.scenario({ duplicate: false });
  });

  it('finds everything again after the centre was killed and started anew', async () => {
    const first = await send('4');
    await centre.end('SIGKILL');
    await expect(send('4')).rejects.toThrow(CentreUnreachable);
    await centre.start();
    expect(await send('4')).toEqual(first);
    expect((await settled('4')).items).toHaveLength(2);
  });

  it('leaves its origin for nobody, and needs an address', async () => {
    await expect(gateway('').answer('x')).rejects.toThrow('CENTRE_URL');
    await expect(gateway(`${centre.url}/missing`).send(pkg('5'), 'k')).rejects.toThrow(
      'status 404',
    );
  });
});
