import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { MOST_MESSAGE_BYTES } from '@vinhdanh/application';
import { EDXML_FAULTS, EdxmlFault, sha256Of, type EdxmlMessage } from '@vinhdanh/domain';
import { XmlEdxmlCodec } from '../../libs/infrastructure/src/edxml/xml-edxml-codec.js';
import { SAMPLES } from './samples.js';

const codec = new XmlEdxmlCodec();
const filesOf = (folder: string) => readdirSync(join(__dirname, folder)).sort();
const bytesOf = (folder: string, file: string) => readFileSync(join(__dirname, folder, file));

async function faultOf(bytes: Uint8Array, sha256?: string): Promise<string> {
  try {
    await codec.read(bytes, sha256);
    return 'taken';
  } catch (error) {
    if (error instanceof EdxmlFault) return error.code;
    throw error;
  }
}

/** A file is called after the reason for which it must be refused: `<reason>--<what>.edxml`. */
describe('messages that are not taken', () => {
  const files = filesOf('negative');

  it.each(files)('%s', async (file) => {
    expect(await faultOf(bytesOf('negative', file))).toBe(file.split('--')[0]);
  });

  it('are refused for every reason there is', () => {
    const shown = new Set(files.map((file) => file.split('--')[0]));
    // Too large is made below: nobody wants 50 MB in a repository.
    expect(EDXML_FAULTS.filter((code) => !shown.has(code))).toEqual(['too-large']);
  });

  it('are refused by size before anything is read', async () => {
    expect(await faultOf(Buffer.alloc(MOST_MESSAGE_BYTES + 1, 0x20))).toBe('too-large');
  });

  it('are refused when the bytes are not those the sender hashed', async () => {
    const bytes = bytesOf('golden', 'new.edxml');
    expect(await faultOf(bytes, sha256Of(bytes).toUpperCase())).toBe('taken');
    expect(await faultOf(bytes, sha256Of(Buffer.from('other')))).toBe('hash-mismatch');
  });

  it('are refused when archives that pass one by one are too much together', async () => {
    // Two fill eighty of the hundred megabytes there is room for; the third is never unpacked.
    const archive = zipOf(40_000_000);
    expect(await faultOf(withFiles([archive, archive]))).toBe('taken');
    expect(await faultOf(withFiles([archive, archive, archive]))).toBe('too-large');
  }, 30_000);
});

it('files of a message that was taken are decoded one by one, when asked', async () => {
  const bytes = withFiles([Buffer.from('một'), Buffer.from('@@@'), zipOf(2_000_000)]);
  const broken = Buffer.from(
    bytes.toString('utf8').replace(Buffer.from('@@@').toString('base64'), '%%%%'),
  );
  expect(await faultOf(broken)).toBe('bad-base64');
  const [first, second, third] = codec.enclosed(broken, sha256Of(broken));
  expect(first).toMatchObject({ contentId: 'f0', name: 'f0.txt', contentType: 'text/plain' });
  expect(Buffer.from(await first!.content()).toString('utf8')).toBe('một');
  await expect(second!.content()).rejects.toMatchObject({ code: 'bad-base64' });
  expect(await third!.content()).toHaveLength(2_000_000);
  expect(() => codec.enclosed(bytes, sha256Of(broken))).toThrow('hash-mismatch');
  expect(codec.enclosed(codec.write(SAMPLES['status-13']!))).toEqual([]);
});

describe('what real senders do otherwise', () => {
  it.each(filesOf('tolerated'))('%s is read all the same', async (file) => {
    const read = await codec.read(bytesOf('tolerated', file));
    const { attachments = [], ...rest } = read as EdxmlMessage & { attachments?: unknown[] };
    const wanted = SAMPLES[file.split('--')[0]!] as EdxmlMessage & { attachments?: unknown[] };
    const { attachments: theirs = [], ...expected } = wanted;
    expect(rest).toEqual(expected);
    expect(JSON.stringify(attachments)).toBe(JSON.stringify(theirs.map(asBytes)));
  });

  it('reads ten megabytes of attachment in seconds', async () => {
    const message = SAMPLES.new!;
    if (message.form !== 'document') throw new Error('a document');
    const [letter] = message.attachments;
    const big = { ...letter!, content: new Uint8Array(10_000_000).fill(0x41) };
    const started = Date.now();
    const read = await codec.read(codec.write({ ...message, attachments: [big] }));
    expect(read.form === 'document' && read.attachments[0]!.content).toHaveLength(10_000_000);
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});

const withFiles = (contents: Buffer[]): Buffer => {
  const message = SAMPLES.new!;
  if (message.form !== 'document') throw new Error('a document');
  const attachments = contents.map((content, n) => ({
    ...{ contentId: `f${n}`, name: `f${n}.txt`, description: 'Mẫu', contentType: 'text/plain' },
    content: new Uint8Array(content),
  }));
  return Buffer.from(codec.write({ ...message, attachments }));
};

/** An archive of one file of so many bytes, noisy enough not to look like a bomb. */
function zipOf(size: number): Buffer {
  const content = Buffer.alloc(size);
  randomBytes(Math.ceil(size / 100)).copy(content);
  const packed = deflateRawSync(content, { level: 1 });
  const name = Buffer.from('f.txt');
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(8, 4);
  shared.writeUInt32LE(crc32(content), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(size, 18);
  shared.writeUInt16LE(name.length, 22);
  const madeBy = Buffer.from([20, 0]);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, packed]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02'), madeBy, shared, Buffer.alloc(14), name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, entry, Buffer.from('PK\x05\x06'), end]);
}

const asBytes = (one: unknown): unknown => {
  const attachment = one as { content: Uint8Array };
  return { ...attachment, content: new Uint8Array(attachment.content) };
};
