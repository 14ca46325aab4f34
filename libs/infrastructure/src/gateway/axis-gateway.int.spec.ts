import { CentreUnreachable, type Parcel } from '@vinhdanh/application';
import { checksums, sha256Of, type EdxmlDocument } from '@vinhdanh/domain';
import { StartedSimulator } from '@vinhdanh/testing';
import { XmlEdxmlCodec } from '../edxml/xml-edxml-codec.js';
import type { Settings } from '../settings.js';
import { AxisGateway } from './axis-gateway.js';

const centre = new StartedSimulator();
const codec = new XmlEdxmlCodec();

const gateway = (centreUrl: string | undefined = centre.url): AxisGateway =>
  new AxisGateway({ centreUrl } as Settings);

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
    bytes,
    sha256: sha256Of(bytes),
  };
}

/** Waits until the axis has said so much about a letter; confirms what it takes. */
async function mailAbout(number: string, enough: (codes: string[], decided: number) => boolean) {
  const codes: string[] = [];
  let decided = 0;
  for (let n = 0; n < 200; n += 1) {
    for (const { mailId } of await gateway().waiting()) {
      const { bytes, sha256 } = (await gateway().fetch(mailId))!;
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
