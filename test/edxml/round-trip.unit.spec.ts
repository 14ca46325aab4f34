import { BUSINESS_KINDS, type BusinessKind, type EdxmlMessage } from '@vinhdanh/domain';
import fc from 'fast-check';
import { XmlEdxmlCodec } from '../../libs/infrastructure/src/edxml/xml-edxml-codec.js';

const codec = new XmlEdxmlCodec();

/** Anything a clerk may type that XML can say; blanks at the ends are trimmed on reading. */
const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'<>&"\'/áĐữ ơ&#x;]]'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 30,
  })
  .map((one) => one.replace(/[\p{Cc}\p{Cs}\p{Cn}\ufffe\uffff]/gu, '').trim())
  .filter((one) => one !== '');
const organId = fc.stringMatching(/^[GHK]\d{2}(\.\d{2}){0,3}$/);
const organ = fc.record(
  { organId, name: text, email: text },
  { requiredKeys: ['organId', 'name'] },
);
const instant = fc
  .integer({ min: 1_500_000_000, max: 2_000_000_000 })
  .map((seconds) => new Date(seconds * 1000).toISOString());
const day = instant.map((one) => one.slice(0, 10));
const documentId = fc
  .tuple(organId, day, fc.integer({ min: 1, max: 9999 }))
  .map(([id, on, n]) => `${id},${on.replaceAll('-', '/')},${n}/TTr-UBND`);
const reference = fc.record({ organId, code: text, documentId, date: day });
const envelope = {
  messageId: fc.uuid(),
  from: organ,
  responseFor: fc.array(reference, { maxLength: 2 }),
};
const business = fc
  .tuple(
    fc.constantFrom(...(Object.keys(BUSINESS_KINDS) as BusinessKind[])),
    text,
    documentId,
    fc.boolean(),
    organId,
  )
  .map(([kind, reason, id, flag, other]) => ({
    ...{ kind, reason, paper: flag },
    ...(kind === 'update'
      ? {
          documentId: id,
          contentChanges: flag,
          receivers: [{ organId: other, change: 'removed' as const }],
        }
      : {}),
    ...(kind === 'replace' ? { replaces: [{ documentId: id, organIds: [other] }] } : {}),
  }));
const attachments = fc
  .array(fc.tuple(text, fc.uint8Array({ maxLength: 3_000 })), { maxLength: 4 })
  .map((all) =>
    all.map(([name, content], n) => ({
      // The name of a zip, so that bytes that happen to be one are left as they are.
      ...{ contentId: `c${n}`, name: `${n} ${name}.zip`, description: name },
      contentType: 'application/octet-stream',
      content,
    })),
  );
const document: fc.Arbitrary<EdxmlMessage> = fc.record({
  form: fc.constant('document' as const),
  ...envelope,
  to: fc.array(organ, { minLength: 1, maxLength: 3 }),
  documentId,
  code: fc.record({ number: text, notation: text }),
  place: text,
  date: day,
  type: fc.record({ type: text, detail: text, name: text }),
  subject: text,
  signer: fc.record({ fullName: text, position: text }),
  priority: fc.constantFrom('0', '1', '4'),
  appendixes: fc.array(text, { maxLength: 3 }),
  steeringType: fc.constantFrom('1', '2', '3'),
  toPlaces: fc.array(text, { maxLength: 3 }),
  trace: fc.array(fc.record({ organId, at: instant }), { maxLength: 3 }),
  business,
  attachments,
});
const status: fc.Arbitrary<EdxmlMessage> = fc.record({
  form: fc.constant('status' as const),
  ...envelope,
  to: fc.array(organ, { maxLength: 2 }),
  responseFor: fc.array(reference, { minLength: 1, maxLength: 2 }),
  code: fc.stringMatching(/^\d{2}$/),
  description: text,
  at: instant,
});

describe('edXML there and back', () => {
  it('is what was written, for every message that can be written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(document, status), async (message) => {
        expect(await codec.read(codec.write(message))).toEqual(message);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same bytes for the same message', () => {
    fc.assert(
      fc.property(document, (message) => {
        expect(codec.write(message)).toEqual(codec.write(structuredClone(message)));
      }),
      { numRuns: 20 },
    );
  });
});
