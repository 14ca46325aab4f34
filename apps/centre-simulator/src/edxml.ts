/** What the simulator reads of a message: by local names, whatever their prefixes. */
export interface Message {
  messageId: string;
  /** Of a status message; empty for a document. */
  statusCode: string;
  documentId: string;
  from: string;
  /** Number and notation, and the ISO day. */
  code: string;
  date: string;
  /** 0 new, 1 revoke, 2 update, 3 replace. */
  docType: string;
  /** Document that an update, a replacement or a status is about. */
  about: string;
  reason: string;
  attachments: Map<string, Buffer>;
}

const open = (name: string): RegExp => new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^<>]*)?>`, 'g');

/** Contents of all elements of a name, in order; elements of the same name must not nest. */
function contents(xml: string, name: string): string[] {
  const found: string[] = [];
  const tag = open(name);
  for (let begin = tag.exec(xml); begin; begin = tag.exec(xml)) {
    if (begin[0].endsWith('/>')) {
      found.push('');
      continue;
    }
    const close = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, 'g');
    close.lastIndex = tag.lastIndex;
    const end = close.exec(xml);
    if (!end) throw new RangeError(`${name} is not closed`);
    found.push(xml.slice(tag.lastIndex, end.index));
    tag.lastIndex = close.lastIndex;
  }
  return found;
}

const first = (xml: string, name: string): string => plain(contents(xml, name)[0] ?? '');

const plain = (text: string): string =>
  text
    .trim()
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

const isoDay = (text: string): string => text.slice(0, 10).replaceAll('/', '-');

/** @throws RangeError naming what is missing */
export function readMessage(xml: string): Message {
  if (/<!DOCTYPE/i.test(xml)) throw new RangeError('document type');
  const header = contents(xml, 'MessageHeader')[0];
  if (header === undefined) throw new RangeError('MessageHeader');
  const trace = contents(xml, 'TraceHeaderList')[0] ?? '';
  const business = contents(trace, 'Bussiness')[0] ?? '';
  const answered = contents(header, 'ResponseFor')[0] ?? '';
  // The document's own id stands outside what it refers to.
  const own = header.replace(answered, '');
  const statusCode = first(own, 'StatusCode');
  const documentId = statusCode ? first(answered, 'DocumentId') : first(own, 'DocumentId');
  if (documentId === '') throw new RangeError('DocumentId');
  const replaced = contents(business, 'ReplacementInfo')[0] ?? '';
  return {
    messageId: /TraceHeaderList[^>]*\sid="([^"]*)"/.exec(xml)?.[1] ?? '',
    ...{ statusCode, documentId },
    from: first(contents(header, 'From')[0] ?? '', 'OrganId'),
    code: [first(own, 'CodeNumber'), first(own, 'CodeNotation')].filter(Boolean).join('/'),
    date: isoDay(first(own, 'PromulgationDate') || first(answered, 'PromulgationDate')),
    docType: first(business, 'BussinessDocType') || '0',
    about: first(replaced, 'DocumentId') || first(business, 'DocumentId') || documentId,
    reason: first(business, 'BussinessDocReason') || first(own, 'Description'),
    attachments: new Map(
      contents(xml, 'Attachment').map((one) => [
        first(one, 'AttachmentName'),
        Buffer.from(contents(one, 'ContentTransferEncoded')[0] ?? '', 'base64'),
      ]),
    ),
  };
}
