import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const asBytes = (one: unknown): unknown => {
  const attachment = one as { content: Uint8Array };
  return { ...attachment, content: new Uint8Array(attachment.content) };
};
