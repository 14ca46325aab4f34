import {
  dayFrom,
  instantFrom,
  isDocumentId,
  isMessageId,
  isOrganId,
  isStatusCode,
} from './forms.js';
import {
  EDXML_NAMESPACE,
  EdxmlFault,
  type EdxmlAttachment,
  type EdxmlDocument,
  type EdxmlMessage,
  type EdxmlOrgan,
  type EdxmlReference,
  type EdxmlStatus,
} from './message.js';
import { readBusiness, staffOf } from './read-business.js';
import { childOf, childrenOf, textOf, type XmlElement } from './tree.js';

/** An attachment as it was read: still encoded, by the element it stands in. */
export interface EncodedAttachment extends Omit<EdxmlAttachment, 'content'> {
  encoded: XmlElement;
}

/** A message whose attachments have not been decoded. */
export type ReadMessage =
  EdxmlStatus | (Omit<EdxmlDocument, 'attachments'> & { attachments: EncodedAttachment[] });

/**
 * Reads a message by the local names of its elements, in any order, leaving out what it does not
 * know: senders differ. What must be there must be right.
 * @throws EdxmlFault naming the element
 */
export function readTree(root: XmlElement): ReadMessage {
  if (root.name !== 'edXML') throw new EdxmlFault('wrong-root', root.name);
  onlyOurs(root);
  const envelope = must(root, 'edXMLEnvelope');
  const header = must(envelope, 'edXMLHeader');
  const message = must(header, 'MessageHeader');
  const trace = childOf(header, 'TraceHeaderList');
  const shared = {
    messageId: messageIdOf(trace, message),
    from: organ(must(message, 'From'), 'From'),
    to: childrenOf(message, 'To').map((one) => organ(one, 'To')),
    responseFor: childrenOf(message, 'ResponseFor').map(reference),
  };
  return childOf(message, 'StatusCode')
    ? readStatus(message, shared)
    : readDocument(root, envelope, message, trace, shared);
}

type Shared = Pick<EdxmlMessage, 'messageId' | 'from' | 'to' | 'responseFor'>;

function readStatus(message: XmlElement, shared: Shared): EdxmlStatus {
  const code = textOf(message, 'StatusCode');
  if (!isStatusCode(code)) throw new EdxmlFault('bad-code', 'StatusCode');
  if (shared.responseFor.length === 0) throw new EdxmlFault('missing-element', 'ResponseFor');
  const staff = childOf(message, 'StaffInfo');
  return {
    form: 'status',
    ...shared,
    code: code.padStart(2, '0'),
    description: textOf(message, 'Description'),
    at: instantFrom(mustText(message, 'Timestamp'), 'Timestamp'),
    ...(staff ? { staff: staffOf(staff) } : {}),
  };
}

function readDocument(
  root: XmlElement,
  envelope: XmlElement,
  message: XmlElement,
  trace: XmlElement | undefined,
  shared: Shared,
): ReadMessage {
  const documentId = mustText(message, 'DocumentId');
  if (!isDocumentId(documentId)) throw new EdxmlFault('bad-id', 'DocumentId');
  if (shared.to.length === 0) throw new EdxmlFault('missing-element', 'To');
  const code = must(message, 'Code');
  const info = must(message, 'PromulgationInfo');
  const type = childOf(message, 'DocumentType');
  const signer = childOf(message, 'SignerInfo');
  const other = childOf(message, 'OtherInfo');
  const dueDate = textOf(message, 'DueDate');
  const content = textOf(message, 'Content');
  return {
    form: 'document',
    ...shared,
    documentId,
    code: { number: mustText(code, 'CodeNumber'), notation: textOf(code, 'CodeNotation') },
    place: textOf(info, 'Place'),
    date: dayFrom(mustText(info, 'PromulgationDate'), 'PromulgationDate'),
    type: {
      type: textOf(type, 'Type'),
      detail: textOf(type, 'TypeDetail'),
      name: textOf(type, 'TypeName'),
    },
    subject: mustText(message, 'Subject'),
    ...(content ? { content } : {}),
    signer: {
      fullName: textOf(signer, 'FullName'),
      ...some('position', textOf(signer, 'Position')),
      ...some('competence', textOf(signer, 'Competence')),
    },
    ...(dueDate ? { dueDate: dayFrom(dueDate, 'DueDate') } : {}),
    priority: textOf(other, 'Priority') || '0',
    appendixes: texts(childOf(other, 'Appendixes'), 'Appendix'),
    steeringType: textOf(message, 'SteeringType') || '1',
    toPlaces: texts(childOf(message, 'ToPlaces'), 'Place'),
    trace: hops(trace),
    business: readBusiness(trace),
    attachments: attachmentsOf(root, envelope),
  };
}

/** Every element of ours is in the one namespace; what a signature brings along is not ours. */
function onlyOurs(root: XmlElement): void {
  const envelope = childOf(root, 'edXMLEnvelope');
  const header = childOf(envelope, 'edXMLHeader');
  for (const one of [root, envelope, header, childOf(header, 'MessageHeader')])
    if (one && one.namespace !== EDXML_NAMESPACE) throw new EdxmlFault('wrong-namespace', one.name);
}

/** Senders that mint no id of their own are known by what they say, and when. */
function messageIdOf(trace: XmlElement | undefined, message: XmlElement): string {
  const given = trace?.attributes?.id ?? '';
  if (given === '') return '';
  if (!isMessageId(given)) throw new EdxmlFault('bad-id', message.name);
  return given;
}

function organ(one: XmlElement, at: string): EdxmlOrgan {
  const organId = mustText(one, 'OrganId');
  if (!isOrganId(organId)) throw new EdxmlFault('bad-id', `${at}/OrganId`);
  return {
    organId,
    name: textOf(one, 'OrganName'),
    ...some('inCharge', textOf(one, 'OrganizationInCharge')),
    ...some('address', textOf(one, 'OrganAdd')),
    ...some('email', textOf(one, 'Email')),
    ...some('telephone', textOf(one, 'Telephone')),
  };
}

function reference(one: XmlElement): EdxmlReference {
  const documentId = mustText(one, 'DocumentId');
  if (!isDocumentId(documentId)) throw new EdxmlFault('bad-id', 'ResponseFor/DocumentId');
  return {
    organId: textOf(one, 'OrganId'),
    code: textOf(one, 'Code'),
    documentId,
    date: dayFrom(mustText(one, 'PromulgationDate'), 'ResponseFor/PromulgationDate'),
  };
}

/** Real packages carry junk hops (no organ, the word "null"); those say nothing. */
const hops = (trace: XmlElement | undefined): EdxmlDocument['trace'] =>
  childrenOf(trace, 'TraceHeader')
    .filter((hop) => isOrganId(textOf(hop, 'OrganId')) && textOf(hop, 'OrganId') !== 'null')
    .map((hop) => ({
      organId: textOf(hop, 'OrganId'),
      at: instantFrom(textOf(hop, 'Timestamp'), 'TraceHeader/Timestamp'),
    }));

const bare = (contentId: string): string => contentId.replace(/^cid:/i, '').trim();

/** Every reference has its attachment and every attachment its reference. */
function attachmentsOf(root: XmlElement, envelope: XmlElement): EncodedAttachment[] {
  const manifest = childOf(childOf(envelope, 'edXMLBody'), 'edXMLManifest');
  const named = childrenOf(manifest, 'Reference').map((one) => bare(mustText(one, 'ContentId')));
  const held = childrenOf(childOf(root, 'AttachmentEncoded'), 'Attachment');
  const found = held.map((one): EncodedAttachment => ({
    contentId: bare(mustText(one, 'ContentId')),
    name: mustText(one, 'AttachmentName'),
    description: textOf(one, 'Description'),
    contentType: textOf(one, 'ContentType'),
    encoded: must(one, 'ContentTransferEncoded'),
  }));
  const ids = found.map(({ contentId }) => contentId);
  const odd = [
    ...named.filter((id) => !ids.includes(id)),
    ...ids.filter((id) => !named.includes(id)),
  ];
  const twice = ids.find((id, n) => ids.indexOf(id) !== n);
  const unbound = odd[0] ?? twice;
  if (unbound !== undefined) throw new EdxmlFault('attachment-unbound', unbound);
  return found;
}

const texts = (parent: XmlElement | undefined, name: string): string[] =>
  childrenOf(parent, name)
    .map((one) => one.text?.trim() ?? '')
    .filter((text) => text !== '');

function must(parent: XmlElement, name: string): XmlElement {
  const found = childOf(parent, name);
  if (!found) throw new EdxmlFault('missing-element', name);
  return found;
}

function mustText(parent: XmlElement, name: string): string {
  const text = must(parent, name).text?.trim() ?? '';
  if (text === '') throw new EdxmlFault('missing-element', name);
  return text;
}

function some<K extends string>(key: K, text: string): { [key in K]?: string } {
  return text === '' ? {} : ({ [key]: text } as { [key in K]: string });
}
