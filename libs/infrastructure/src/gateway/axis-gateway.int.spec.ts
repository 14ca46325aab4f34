import { CentreUnreachable, type Parcel } from '@vinhdanh/application';
import { checksums, sha256Of, type EdxmlDocument } from '@vinhdanh/domain';
import { StartedSimulator } from '@vinhdanh/testing';
import { XmlEdxmlCodec } from '../edxml/xml-edxml-codec.js';
import type { Settings } from '../settings.js';
import { AxisGateway } from './axis-gateway.js';
import { axisStamp, signedHeaders } from './axis-signature.js';

const KEY = { systemId: 'province-99', secret: 'given by the axis at set-up' };
const centre = new StartedSimulator(KEY);
const codec = new XmlEdxmlCodec();

const gateway = (
  centreUrl: string | undefined = centre.url,
  centreKey: typeof KEY | undefined = KEY,
): AxisGateway => new AxisGateway({ centreUrl, centreKey } as Settings);

const organ = (organId: string) => ({ organId, name: 'Cơ quan mẫu' });

/** A package of two lines, as small as the centre takes it. */
function parcel(number: string, attempt = 1, note = ''): Parcel {
  const lines = ['a', 'b'].map((dossierId) => ({ dossierId, award: 'government-flag' }));
  const documentId = `H99,2019/04/28,${number}/TTr-UBND`;
  const letter = { number: `${number}/TTr-UBND`, date: '2019-04-28' };
  const list = {
    ...{ contentId: 'list-data', name: 'danh-sach.json', description: 'Danh sách' },
    contentType: 'application/json',
    content: Buffer.from(JSON.stringify({ documentId, letter, lines })),
  };
  const message: EdxmlDocument = {
    form: 'document',
    messageId: `message-${number}`,
    ...{ from: organ('H99'), to: [organ('G99')], responseFor: [], documentId },
    code: { number, notation: 'TTr-UBND' },
    ...{ place: '', date: '2019-04-28', subject: `Tờ trình mẫu${note}` },
    type: { type: '2', detail: '16', name: 'Tờ trình' },
    signer: { fullName: 'Người ký mẫu' },
    ...{ priority: '0', appendixes: [], steeringType: '1', toPlaces: [], trace: [] },
    business: { kind: 'new', reason: '', paper: true },
    attachments: [list, checksums([list])],
  };
  const bytes = codec.write(message);
  const { messageId } = message;
  return {
    messageId,
    attempt,
    from: 'H99',
    to: 'G99',
    form: 'edoc',
    open: async () =>
      (async function* () {
        // In pieces, as the file store gives it.
        yield bytes.subarray(0, 100);
        yield bytes.subarray(100);
      })(),
    size: bytes.length,
    sha256: sha256Of(bytes),
  };
}

/** Waits until the axis has said so much about a letter; confirms what it takes. */
async function mailAbout(number: string, enough: (codes: string[], decided: number) => boolean) {
  const codes: string[] = [];
  let decided = 0;
  for (let n = 0; n < 200; n += 1) {
    for (const { mailId } of await gateway().waiting()) {
      const got = await gateway().fetch(mailId);
      if (!got || got === 'larger') throw new Error('not fetched');
      const { bytes, sha256 } = got;
      // Exactly its size is not more than that; a byte less is, and nothing of it comes.
      expect(await gateway().fetch(mailId, bytes.length)).toEqual(got);
      expect(await gateway().fetch(mailId, bytes.length - 1)).toBe('larger');
      const message = await codec.read(bytes, sha256);
      if (!message.responseFor[0]?.code.startsWith(`${number}/`)) continue;
      if (message.form === 'status') codes.push(message.code);
      else decided += 1;
      await gateway().confirm(mailId, true);
    }
    if (enough(codes, decided)) return codes;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`only heard ${codes.join()}, ${decided} decisions`);
}

const taken = async (): Promise<{ messageId: string; attempts: number[] }[]> =>
  (await (await fetch(`${centre.url}/_/messages`)).json()) as never;

beforeAll(async () => {
  await centre.start();
  await centre.scenario({ delayMs: 20 });
});

afterAll(() => centre.remove());

describe('gateway to the axis', () => {
  it('gives one receipt however often it sends, and hears statuses and decisions', async () => {
    const first = await gateway().send(parcel('1'));
    expect(await gateway().send(parcel('1', 2))).toEqual(first);
    const codes = await mailAbout('1', (heard, decided) => heard.includes('06') && decided === 1);
    expect([...codes].sort()).toEqual(['01', '03', '05', '06']);
    const known = (await taken()).filter(({ messageId }) => messageId === 'message-1');
    // The receiver tells a repetition by the id, and which tries reached it by their numbers.
    expect(known).toMatchObject([{ attempts: [1, 2] }]);
    expect(await gateway().waiting()).toEqual([]);
  });

  it('tells where a message is, and leaves out what the axis never saw', async () => {
    await gateway().send(parcel('2'));
    await mailAbout('2', (heard) => heard.includes('03'));
    const states = await gateway().sentStates(['message-2', 'never-sent']);
    expect([...states]).toEqual([['message-2', { state: 'delivered' }]]);
    await centre.scenario({ bounce: ['3/TTr-UBND'] });
    await gateway().send(parcel('3'));
    const bounced = await gateway().sentStates(['message-3']);
    expect(bounced.get('message-3')).toEqual({ state: 'bounced', reason: 'UNREADABLE' });
  });

  it('is refused under a known id with other bytes, and with a hash that is not theirs', async () => {
    await expect(gateway().send(parcel('1', 3, ' khác'))).rejects.toThrow('ALTERED');
    const wrong = { ...parcel('4'), sha256: '0'.repeat(64) };
    await expect(gateway().send(wrong)).rejects.toThrow('HASH');
    await expect(gateway().send({ ...parcel('4'), messageId: 'other' })).rejects.toThrow(
      'MESSAGE_ID',
    );
    expect((await taken()).map(({ messageId }) => messageId)).not.toContain('message-4');
  });

  it('calls an outage an outage, and a lost receipt too; the next try finds it there', async () => {
    await centre.scenario({ outage: true });
    await expect(gateway().send(parcel('5'))).rejects.toThrow(CentreUnreachable);
    await centre.scenario({ outage: false, loseReceipts: 1 });
    await expect(gateway().send(parcel('5', 2))).rejects.toThrow(CentreUnreachable);
    expect((await gateway().send(parcel('5', 3))).receipt).toMatch(/^BN-/);
    const known = (await taken()).find(({ messageId }) => messageId === 'message-5');
    expect(known?.attempts).toEqual([2, 3]);
  });

  it('is believed by its signature alone, which no other key and no old stamp can make', async () => {
    const [strange, wrong] = [
      gateway(centre.url, { ...KEY, systemId: 'province-98' }),
      gateway(centre.url, { ...KEY, secret: 'another secret altogether' }),
    ];
    await expect(strange.waiting()).rejects.toThrow('status 401 UNKNOWN_SYSTEM');
    await expect(wrong.send(parcel('8'))).rejects.toThrow('status 401 SIGNATURE');
    const unsigned = new AxisGateway({ centreUrl: centre.url } as Settings);
    await expect(unsigned.agencies()).rejects.toThrow('status 401 UNSIGNED');
    expect((await taken()).map(({ messageId }) => messageId)).not.toContain('message-8');
    const body = Buffer.from('{"docid":"x","status":"done"}');
    const old = new Date(Date.now() - 600_000);
    const call = async (at: Date, sent: Buffer) => {
      const type = 'application/json';
      const headers = { 'content-type': type, ...(await signedHeaders(KEY, at, type, [body])) };
      const answered = await fetch(`${centre.url}/updateStatus`, {
        ...{ method: 'POST', headers, body: new Uint8Array(sent) },
      });
      return [answered.status, ((await answered.json()) as { ErrorCode?: string }).ErrorCode];
    };
    expect(await call(old, body)).toEqual([401, 'CLOCK']);
    expect(await call(new Date(), Buffer.from('{"docid":"y"}'))).toEqual([401, 'SIGNATURE']);
    expect(await call(new Date(), body)).toEqual([200, undefined]);
  });

  it('stamps by the clock of Vietnam, to the millisecond', () => {
    expect(axisStamp(new Date('2026-12-31T18:05:09.042Z'))).toBe('01012027T010509+0042');
  });

  it('enters the province in the directory, without which nothing of it is taken', async () => {
    await centre.scenario({ registeredOnly: true });
    await expect(gateway().send(parcel('9'))).rejects.toThrow('UNKNOWN_AGENCY');
    const agency = { code: 'H99', name: 'Ủy ban nhân dân tỉnh (mẫu)', mail: 'vanthu@mau.example' };
    await gateway().register(agency);
    await gateway().register(agency);
    expect(await gateway().agencies()).toEqual([
      { code: 'G99', name: 'Cơ quan Trung ương (mô phỏng)' },
      agency,
    ]);
    expect((await gateway().send(parcel('9', 2))).receipt).toMatch(/^BN-/);
    await gateway().unregister('H99');
    await expect(gateway().send(parcel('10'))).rejects.toThrow('UNKNOWN_AGENCY');
    await centre.scenario({ registeredOnly: false });
  });

  it('finds everything again after the centre was killed and started anew', async () => {
    const first = await gateway().send(parcel('6'));
    await centre.end('SIGKILL');
    await expect(gateway().waiting()).rejects.toThrow(CentreUnreachable);
    await centre.start();
    expect(await gateway().send(parcel('6', 2))).toEqual(first);
  });

  it('leaves its origin for nobody, and needs an address', async () => {
    await expect(gateway('').waiting()).rejects.toThrow('CENTRE_URL');
    await expect(gateway(`${centre.url}/missing`).send(parcel('7'))).rejects.toThrow('NOT_FOUND');
  });
});
