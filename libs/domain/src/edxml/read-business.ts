import { isDocumentId } from './forms.js';
import { BUSINESS_KINDS, EdxmlFault, type BusinessKind, type EdxmlBusiness } from './message.js';
import { childOf, childrenOf, textOf, type XmlElement } from './tree.js';

/** Some write `Business`, most `Bussiness`; the same with what stands inside. */
const spelt = (parent: XmlElement | undefined, rest: string): XmlElement | undefined =>
  childOf(parent, `Bussiness${rest}`) ?? childOf(parent, `Business${rest}`);

/**
 * What the message does to a document; without a word of it, it is a new one.
 * @throws EdxmlFault `bad-business`
 */
export function readBusiness(trace: XmlElement | undefined): EdxmlBusiness {
  const one = spelt(trace, '');
  const code = spelt(one, 'DocType')?.text?.trim() || BUSINESS_KINDS.new;
  const kind = (Object.keys(BUSINESS_KINDS) as BusinessKind[]).find(
    (name) => BUSINESS_KINDS[name] === code,
  );
  if (!kind) throw new EdxmlFault('bad-business', 'BussinessDocType');
  const documentId = textOf(one, 'DocumentId');
  if (kind === 'update' && !isDocumentId(documentId))
    throw new EdxmlFault('bad-business', 'Bussiness/DocumentId');
  const replaces = childrenOf(childOf(one, 'ReplacementInfoList'), 'ReplacementInfo').map(
    (info) => ({
      documentId: textOf(info, 'DocumentId'),
      organIds: childrenOf(childOf(info, 'OrganIdList'), 'OrganId').map((id) => id.text ?? ''),
    }),
  );
  if (kind === 'replace' && !replaces.some((info) => isDocumentId(info.documentId)))
    throw new EdxmlFault('bad-business', 'ReplacementInfoList');
  const staff = childOf(one, 'StaffInfo');
  return {
    kind,
    reason: spelt(one, 'DocReason')?.text?.trim() ?? '',
    paper: textOf(one, 'Paper') === '1',
    ...(documentId ? { documentId } : {}),
    ...(kind === 'update' ? changesOf(spelt(one, 'DocumentInfo')) : {}),
    ...(replaces.length > 0 ? { replaces } : {}),
    ...(staff ? { staff: staffOf(staff) } : {}),
  };
}

function changesOf(
  info: XmlElement | undefined,
): Pick<EdxmlBusiness, 'contentChanges' | 'receivers'> {
  const receivers = childrenOf(childOf(info, 'ReceiverList'), 'Receiver').map((one) => ({
    organId: textOf(one, 'OrganId'),
    change: textOf(one, 'ReceiverType') === '1' ? ('added' as const) : ('removed' as const),
  }));
  return {
    contentChanges: textOf(info, 'DocumentInfo') === '1',
    ...(receivers.length > 0 ? { receivers } : {}),
  };
}

export function staffOf(one: XmlElement): NonNullable<EdxmlBusiness['staff']> {
  const said = {
    department: textOf(one, 'Department'),
    staff: textOf(one, 'Staff'),
    email: textOf(one, 'Email'),
    mobile: textOf(one, 'Mobile'),
  };
  return Object.fromEntries(Object.entries(said).filter(([, text]) => text !== ''));
}
