import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDXML_NAMESPACE, STATUS_CODES, type EdxmlMessage } from '@vinhdanh/domain';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { XmlEdxmlCodec } from '../../libs/infrastructure/src/edxml/xml-edxml-codec.js';
import { SAMPLES } from './samples.js';

const folder = join(__dirname, 'golden');
const codec = new XmlEdxmlCodec();
const path = (name: string): string => join(folder, `${name}.edxml`);
const names = Object.keys(SAMPLES);

/** Somebody else's parser: what it finds under a path of names, whatever their prefixes. */
function found(root: Element, ...way: string[]): Element[] {
  let at = [root];
  for (const name of way)
    at = at.flatMap((one) =>
      Array.from(one.childNodes).filter(
        (child): child is Element =>
          child.nodeType === 1 &&
          (child as Element).localName === name &&
          (child as Element).namespaceURI === EDXML_NAMESPACE,
      ),
    );
  return at;
}
const texts = (root: Element, ...way: string[]) => found(root, ...way).map((e) => e.textContent);

const HEADER = ['edXMLEnvelope', 'edXMLHeader', 'MessageHeader'];
const BUSINESS = ['edXMLEnvelope', 'edXMLHeader', 'TraceHeaderList', 'Bussiness'];

/** What a stranger must find in the file, from the message that was to be written. */
function expectIndependently(root: Element, message: EdxmlMessage): void {
  expect([root.localName, root.namespaceURI, root.prefix]).toEqual([
    'edXML',
    EDXML_NAMESPACE,
    null,
  ]);
  expect(texts(root, ...HEADER, 'From', 'OrganId')).toEqual([message.from.organId]);
  expect(texts(root, ...HEADER, 'From', 'OrganName')).toEqual([message.from.name]);
  expect(texts(root, ...HEADER, 'ResponseFor', 'DocumentId')).toEqual(
    message.responseFor.map((one) => one.documentId),
  );
  if (message.form === 'status') {
    expect(texts(root, ...HEADER, 'StatusCode')).toEqual([message.code]);
    expect(texts(root, ...HEADER, 'Description')).toEqual([message.description]);
    expect(found(root, 'edXMLEnvelope', 'edXMLBody')).toEqual([]);
    return;
  }
  const { business, code, attachments } = message;
  expect(texts(root, ...HEADER, 'DocumentId')).toEqual([message.documentId]);
  expect(texts(root, ...HEADER, 'Code', 'CodeNumber')).toEqual([code.number]);
  expect(texts(root, ...HEADER, 'Code', 'CodeNotation')).toEqual([code.notation]);
  expect(texts(root, ...HEADER, 'Subject')).toEqual([message.subject]);
  const docType = { new: '0', revoke: '1', update: '2', replace: '3' }[business.kind];
  expect(texts(root, ...BUSINESS, 'BussinessDocType')).toEqual([docType]);
  expect(texts(root, ...BUSINESS, 'DocumentId')).toEqual(
    business.documentId ? [business.documentId] : [],
  );
  expect(texts(root, ...BUSINESS, 'ReplacementInfoList', 'ReplacementInfo', 'DocumentId')).toEqual(
    (business.replaces ?? []).map((one) => one.documentId),
  );
  const ids = attachments.map(({ contentId }) => `cid:${contentId}`);
  const manifest = ['edXMLEnvelope', 'edXMLBody', 'edXMLManifest', 'Reference', 'ContentId'];
  expect(texts(root, ...manifest)).toEqual(ids);
  expect(texts(root, 'AttachmentEncoded', 'Attachment', 'ContentId')).toEqual(ids);
  const encoded = found(root, 'AttachmentEncoded', 'Attachment', 'ContentTransferEncoded');
  expect(encoded.map((one) => one.prefix)).toEqual(encoded.map(() => 'edXML'));
  encoded.forEach((one, n) =>
    expect(Buffer.from(one.textContent ?? '', 'base64')).toEqual(
      Buffer.from(attachments[n]!.content),
    ),
  );
}

describe('golden edXML messages', () => {
  it('are there for every kind and all nine statuses, and nothing else is', () => {
    const wanted = ['new', 'update', 'revoke', 'replace', 'decision'];
    expect([...names].sort()).toEqual(
      [...wanted, ...STATUS_CODES.map((code) => `status-${code}`)].sort(),
    );
    expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.edxml`).sort());
  });

  it.each(names)('%s is written byte for byte', (name) => {
    const written = Buffer.from(codec.write(SAMPLES[name]!)).toString('utf8');
    if (process.env['UPDATE_GOLDEN'] && !existsSync(path(name)))
      writeFileSync(path(name), written, { flag: 'wx' });
    expect(written).toBe(readFileSync(path(name), 'utf8'));
  });

  it.each(names)('%s is read back as it was meant', async (name) => {
    const read = await codec.read(readFileSync(path(name)));
    expect(plain(read)).toEqual(plain(SAMPLES[name]!));
  });

  it.each(names)('%s says the same to another parser', (name) => {
    const problems: string[] = [];
    const document = new DOMParser({
      onError: (level, message) => problems.push(`${level}: ${message}`),
    }).parseFromString(readFileSync(path(name), 'utf8'), 'text/xml');
    expect(problems).toEqual([]);
    expectIndependently(document.documentElement!, SAMPLES[name]!);
  });
});

/** Bytes compare as bytes, whatever class carries them. */
const plain = (message: EdxmlMessage): unknown =>
  message.form === 'status'
    ? message
    : {
        ...message,
        attachments: message.attachments.map((one) => ({
          ...one,
          content: Buffer.from(one.content).toString('hex'),
        })),
      };
