import { slashed, stamp } from './forms.js';
import {
  BUSINESS_KINDS,
  type EdxmlBusiness,
  type EdxmlDocument,
  type EdxmlMessage,
  type EdxmlOrgan,
  type EdxmlReference,
  type EdxmlStaff,
  type EdxmlStatus,
} from './message.js';
import { el, maybeEl, plain, textEl, type XmlElement } from './tree.js';

/**
 * The message as QCVN 102:2016 lays it out, in the order of the published samples.
 */
export function edxmlTree(message: EdxmlMessage): XmlElement {
  const header =
    message.form === 'status'
      ? el('edXMLHeader', statusHeader(message), trace(message, []))
      : el('edXMLHeader', documentHeader(message), trace(message, message.trace));
  const envelope = el('edXMLEnvelope', header, message.form === 'document' ? body(message) : []);
  const encoded = message.form === 'document' ? [attachments(message)] : [];
  return plain(el('edXML', envelope, encoded));
}

const organ = (name: string, one: EdxmlOrgan): XmlElement =>
  el(
    name,
    textEl('OrganId', one.organId),
    maybeEl('OrganizationInCharge', one.inCharge),
    textEl('OrganName', one.name),
    maybeEl('OrganAdd', one.address),
    maybeEl('Email', one.email),
    maybeEl('Telephone', one.telephone),
  );

const responseFor = (one: EdxmlReference): XmlElement =>
  el(
    'ResponseFor',
    textEl('OrganId', one.organId),
    textEl('Code', one.code),
    textEl('DocumentId', one.documentId),
    textEl('PromulgationDate', slashed(one.date)),
  );

const staffInfo = (staff: EdxmlStaff | undefined): XmlElement | undefined =>
  staff &&
  el(
    'StaffInfo',
    maybeEl('Department', staff.department),
    maybeEl('Staff', staff.staff),
    maybeEl('Email', staff.email),
    maybeEl('Mobile', staff.mobile),
  );

function documentHeader(one: EdxmlDocument): XmlElement {
  return el(
    'MessageHeader',
    organ('From', one.from),
    one.to.map((receiver) => organ('To', receiver)),
    textEl('DocumentId', one.documentId),
    el('Code', textEl('CodeNumber', one.code.number), textEl('CodeNotation', one.code.notation)),
    el(
      'PromulgationInfo',
      textEl('Place', one.place),
      textEl('PromulgationDate', slashed(one.date)),
    ),
    el(
      'DocumentType',
      textEl('Type', one.type.type),
      textEl('TypeDetail', one.type.detail),
      textEl('TypeName', one.type.name),
    ),
    textEl('Subject', one.subject),
    maybeEl('Content', one.content),
    el(
      'SignerInfo',
      maybeEl('Competence', one.signer.competence),
      maybeEl('Position', one.signer.position),
      textEl('FullName', one.signer.fullName),
    ),
    one.dueDate === undefined ? undefined : textEl('DueDate', slashed(one.dueDate)),
    el(
      'OtherInfo',
      textEl('Priority', one.priority),
      el(
        'Appendixes',
        one.appendixes.map((text) => textEl('Appendix', text)),
      ),
    ),
    one.responseFor.map(responseFor),
    textEl('SteeringType', one.steeringType),
    el(
      'ToPlaces',
      one.toPlaces.map((place) => textEl('Place', place)),
    ),
  );
}

function statusHeader(one: EdxmlStatus): XmlElement {
  return el(
    'MessageHeader',
    organ('From', one.from),
    one.to.map((receiver) => organ('To', receiver)),
    one.responseFor.map(responseFor),
    staffInfo(one.staff),
    textEl('StatusCode', one.code),
    textEl('Description', one.description),
    textEl('Timestamp', stamp(one.at)),
  );
}

function trace(message: EdxmlMessage, hops: EdxmlDocument['trace']): XmlElement {
  return {
    ...el(
      'TraceHeaderList',
      hops.map((hop) =>
        el('TraceHeader', textEl('OrganId', hop.organId), textEl('Timestamp', stamp(hop.at))),
      ),
      message.form === 'document' ? business(message.business) : [],
    ),
    attributes: { id: message.messageId, version: '1' },
  };
}

/** With two s, as everybody writes it. */
function business(one: EdxmlBusiness): XmlElement {
  const changes = one.kind === 'update';
  return el(
    'Bussiness',
    maybeEl('DocumentId', one.documentId),
    textEl('BussinessDocType', BUSINESS_KINDS[one.kind]),
    textEl('BussinessDocReason', one.reason),
    textEl('Paper', one.paper ? '1' : '0'),
    changes
      ? el(
          'BussinessDocumentInfo',
          textEl('DocumentInfo', one.contentChanges ? '1' : '0'),
          textEl('DocumentReceiver', one.receivers?.length ? '1' : '0'),
          el(
            'ReceiverList',
            (one.receivers ?? []).map(({ organId, change }) =>
              el(
                'Receiver',
                textEl('OrganId', organId),
                textEl('ReceiverType', change === 'added' ? '1' : '0'),
              ),
            ),
          ),
        )
      : undefined,
    one.replaces
      ? el(
          'ReplacementInfoList',
          one.replaces.map(({ documentId, organIds }) =>
            el(
              'ReplacementInfo',
              textEl('DocumentId', documentId),
              el(
                'OrganIdList',
                organIds.map((id) => textEl('OrganId', id)),
              ),
            ),
          ),
        )
      : undefined,
    staffInfo(one.staff),
  );
}

const body = ({ attachments: all }: EdxmlDocument): XmlElement =>
  el('edXMLBody', {
    ...el(
      'edXMLManifest',
      all.map((one) =>
        el(
          'Reference',
          textEl('ContentId', `cid:${one.contentId}`),
          textEl('ContentType', one.contentType),
          textEl('Description', one.description),
          textEl('AttachmentName', one.name),
        ),
      ),
    ),
    attributes: { version: '1.0' },
  });

/** No prefix inside, save on the bytes: so the samples have it. */
const attachments = ({ attachments: all }: EdxmlDocument): XmlElement =>
  plain(
    el(
      'AttachmentEncoded',
      all.map((one) =>
        plain(
          el(
            'Attachment',
            plain(textEl('ContentId', `cid:${one.contentId}`)),
            plain(textEl('AttachmentName', one.name)),
            plain(textEl('Description', one.description)),
            plain(textEl('ContentType', one.contentType)),
            textEl('ContentTransferEncoded', Buffer.from(one.content).toString('base64')),
          ),
        ),
      ),
    ),
  );
