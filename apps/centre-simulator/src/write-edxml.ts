import { createHash } from 'node:crypto';
import { stamp } from './vietnam-clock.js';

const NS = 'http://www.mic.gov.vn/TBT/QCVN_102_2016';
const CENTRE = { id: 'G99', name: 'Cơ quan Trung ương (mô phỏng)' };

/** The document of the province that a message answers. */
export interface Answered {
  documentId: string;
  from: string;
  code: string;
  date: string;
}

const text = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const tag = (name: string, value: string): string =>
  `<edXML:${name}>${text(value)}</edXML:${name}>`;
const wrap = (name: string, ...inner: string[]): string =>
  `<edXML:${name}>${inner.join('')}</edXML:${name}>`;
const slashed = (day: string): string => day.replaceAll('-', '/');
const organ = (name: string, id: string, title: string): string =>
  wrap(name, tag('OrganId', id), tag('OrganName', title));
const answers = ({ documentId, from, code, date }: Answered): string =>
  wrap(
    'ResponseFor',
    tag('OrganId', from),
    tag('Code', code),
    tag('DocumentId', documentId),
    tag('PromulgationDate', slashed(date)),
  );

const whole = (header: string, id: string, rest: string, encoded = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<edXML xmlns="${NS}" xmlns:edXML="${NS}"><edXML:edXMLEnvelope><edXML:edXMLHeader>${header}<edXML:TraceHeaderList id="${id}" version="1">${rest}</edXML:edXMLEnvelope>${encoded}</edXML>`;

export function statusXml(
  id: string,
  to: Answered,
  status: { code: string; at: Date; description: string },
): string {
  const header = wrap(
    'MessageHeader',
    organ('From', CENTRE.id, CENTRE.name),
    organ('To', to.from, ''),
    answers(to),
    wrap('StaffInfo', tag('Department', 'Văn thư (mô phỏng)')),
    tag('StatusCode', status.code),
    tag('Description', status.description),
    tag('Timestamp', stamp(status.at)),
  );
  return whole(header, id, '</edXML:TraceHeaderList></edXML:edXMLHeader>');
}

export interface Document {
  number: string;
  /** ISO day. */
  date: string;
  typeName: string;
  subject: string;
  files: { name: string; type: string; content: string }[];
}

/** A document of the centre about one of the province, with the checksums of its files. */
export function documentXml(id: string, to: Answered, one: Document, at: Date): string {
  const [number = '', ...notation] = one.number.split('/');
  const files = [...one.files, checksums(one.files)];
  const header = wrap(
    'MessageHeader',
    organ('From', CENTRE.id, CENTRE.name),
    organ('To', to.from, ''),
    tag('DocumentId', `${CENTRE.id},${slashed(one.date)},${one.number}`),
    wrap('Code', tag('CodeNumber', number), tag('CodeNotation', notation.join('/'))),
    wrap('PromulgationInfo', tag('Place', 'Hà Nội'), tag('PromulgationDate', slashed(one.date))),
    wrap('DocumentType', tag('Type', '2'), tag('TypeDetail', '2'), tag('TypeName', one.typeName)),
    tag('Subject', one.subject),
    wrap('SignerInfo', tag('FullName', 'Người ký (mô phỏng)')),
    wrap('OtherInfo', tag('Priority', '0')),
    answers(to),
    tag('SteeringType', '1'),
  );
  const trace = `${wrap('TraceHeader', tag('OrganId', CENTRE.id), tag('Timestamp', stamp(at)))}${wrap('Bussiness', tag('BussinessDocType', '0'), tag('BussinessDocReason', ''), tag('Paper', '1'))}`;
  const references = files.map(({ name, type }, n) =>
    wrap(
      'Reference',
      tag('ContentId', `cid:f${n}`),
      tag('ContentType', type),
      tag('Description', name),
      tag('AttachmentName', name),
    ),
  );
  const body = wrap(
    'edXMLBody',
    `<edXML:edXMLManifest version="1.0">${references.join('')}</edXML:edXMLManifest>`,
  );
  const encoded = files.map(
    ({ name, type, content }, n) =>
      `<Attachment><ContentId>cid:f${n}</ContentId><AttachmentName>${text(name)}</AttachmentName><Description>${text(name)}</Description><ContentType>${type}</ContentType><edXML:ContentTransferEncoded>${Buffer.from(content).toString('base64')}</edXML:ContentTransferEncoded></Attachment>`,
  );
  return whole(
    header,
    id,
    `${trace}</edXML:TraceHeaderList></edXML:edXMLHeader>${body}`,
    `<AttachmentEncoded>${encoded.join('')}</AttachmentEncoded>`,
  );
}

function checksums(files: Document['files']): Document['files'][number] {
  const listed = files.map(({ name, content }) => ({
    name,
    sha256: createHash('sha256').update(content).digest('hex'),
  }));
  return {
    name: 'checksums.json',
    type: 'application/json',
    content: JSON.stringify({ files: listed }),
  };
}
