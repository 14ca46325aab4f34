import { createHash } from 'node:crypto';
import { leafHash, privateHash, seal, type EnvelopeInput } from './envelope.js';

const input: EnvelopeInput = {
  logId: '0d9b7a52-3f3e-4a51-9d0e-6f1f6a0f2b11',
  eventId: '01930000-0000-7000-8000-000000000001',
  stream: 'dossier:01930000-0000-7000-8000-0000000000aa',
  version: 2,
  type: 'dossier.filed',
  schemaVersion: 1,
  data: { proposalId: '01930000-0000-7000-8000-0000000000bb', filedOn: '2019-02-20' },
  meta: {
    actor: 'unit',
    unitId: 'huyen-mau',
    recordedAt: '2019-02-20T02:03:04.000Z',
    commandId: '01930000-0000-7000-8000-0000000000cc',
    correlationId: '01930000-0000-7000-8000-0000000000dd',
    stage: 'unit-proposal',
    status: 'filed',
  },
  private: { subjectId: 's-1', body: { summary: 'Thành tích mẫu' } },
  salt: '000102030405060708090a0b0c0d0e0f',
};

describe('envelope', () => {
  // Golden bytes: proofs over years rest on them. A change here is a change of the log format.
  it('is these bytes, for ever', () => {
    const { text, leafHash: leaf } = seal(input);
    expect(text).toBe(
      '{"data":{"filedOn":"2019-02-20","proposalId":"01930000-0000-7000-8000-0000000000bb"},' +
        '"id":"01930000-0000-7000-8000-000000000001","log":"0d9b7a52-3f3e-4a51-9d0e-6f1f6a0f2b11",' +
        '"meta":{"actor":"unit","commandId":"01930000-0000-7000-8000-0000000000cc",' +
        '"correlationId":"01930000-0000-7000-8000-0000000000dd","recordedAt":"2019-02-20T02:03:04.000Z",' +
        '"stage":"unit-proposal","status":"filed","unitId":"huyen-mau"},' +
        '"private":{"hash":"204856983213c46697e07e9f2f1e88c67594785a5050e3156759c609a07e7f0f","subject":"s-1"},' +
        '"schema":1,"stream":"dossier:01930000-0000-7000-8000-0000000000aa","type":"dossier.filed","version":2}',
    );
    expect(leaf).toBe('148b8885d7e421c16c2890f07813d5d7f72ebe9196b38f05bf891240fcae80f8');
  });

  it('hashes as RFC 6962 says: 0x00, then the stored text', () => {
    const byHand = createHash('sha256')
      .update(Buffer.concat([Buffer.from([0]), Buffer.from('{"a":"đ"}', 'utf8')]))
      .digest('hex');
    expect(leafHash('{"a":"đ"}')).toBe(byHand);
  });

  it('does not show the private part, and another salt gives another hash', () => {
    expect(seal(input).text).not.toContain('Thành tích');
    const body = { summary: 'x' };
    expect(privateHash('00'.repeat(16), body)).not.toBe(privateHash('01'.repeat(16), body));
  });

  it('refuses a private part without its salt', () => {
    expect(() => seal({ ...input, salt: undefined })).toThrow(RangeError);
  });
});
