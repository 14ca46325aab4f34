import { createHash } from 'node:crypto';
import type { EdxmlAttachment, EdxmlDocument } from '@vinhdanh/domain';
import fc from 'fast-check';
import { XmlEdxmlCodec } from './xml-edxml-codec.js';

const codec = new XmlEdxmlCodec();
const organ = (organId: string) => ({ organId, name: 'Cơ quan mẫu' });
const document = (attachments: EdxmlAttachment[]): EdxmlDocument => ({
  ...{ form: 'document', messageId: 'm', from: organ('H99'), to: [organ('G99')], responseFor: [] },
  ...{ documentId: 'H99,2026/01/01,1/TTr', code: { number: '1', notation: 'TTr' }, place: '' },
  ...{ date: '2026-01-01', type: { type: '2', detail: '16', name: 'Tờ trình' }, subject: 'Mẫu' },
  ...{ signer: { fullName: 'Người ký mẫu' }, priority: '0', appendixes: [], steeringType: '1' },
  ...{ toPlaces: [], trace: [], business: { kind: 'new', reason: '', paper: true }, attachments },
});
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A file as the store reads it: in pieces of a size that is no multiple of three. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

it('streams the very bytes that writing at once gives, however the files come', async () => {
  const file = fc.record({
    content: fc.uint8Array({ minLength: 1, maxLength: 400 }),
    kept: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { maxLength: 5 }),
      fc.integer({ min: 1, max: 97 }),
      async (files, size) => {
        const store = new Map(files.map(({ content }) => [sha256(content), content]));
        const parts = files.map(({ content, kept }, n) => {
          const named = {
            contentId: `c${n}`,
            name: `f${n}.pdf`,
            description: '',
            contentType: 'x/y',
          };
          const held = { sha256: sha256(content), size: content.length };
          return kept ? { ...named, kept: held } : { ...named, content };
        });
        const whole = document(files.map(({ content }, n) => ({ ...parts[n]!, content })));
        for (const one of whole.attachments) delete (one as { kept?: unknown }).kept;
        const streamed: Uint8Array[] = [];
        const open = async (hash: string) => pieces(store.get(hash)!, size);
        for await (const chunk of codec.stream({ ...whole, attachments: parts }, open))
          streamed.push(chunk);
        expect(Buffer.concat(streamed).equals(codec.write(whole))).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
