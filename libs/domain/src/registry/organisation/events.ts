import type { EventRegistry } from '../../log/event-registry.js';
import type { LegalDocument, LineageEntry } from '../lineage/change.js';
import type { OrganisationVersion } from './state.js';

/** Data of `organisation.lineage-recorded`: what an act does to this body. */
export interface LineageRecorded extends LineageEntry {
  document: LegalDocument;
  /** It ends with the day before `effectiveOn`; `to` go on in its place. */
  ends: boolean;
  /** What holds of it from `effectiveOn` on, where that changes. */
  version?: OrganisationVersion;
}

export const organisationEvents = {
  'organisation.registered': {
    schema: 1,
    vi: 'Đăng ký cơ quan, đơn vị {name}',
    en: 'Registered organisation {name}',
  },
  'organisation.amended': {
    schema: 1,
    vi: 'Cập nhật cơ quan, đơn vị {name} từ ngày {from}',
    en: 'Amended organisation {name} from {from}',
  },
  'organisation.ended': {
    schema: 1,
    vi: 'Chấm dứt hoạt động của cơ quan, đơn vị sau ngày {to}',
    en: 'Organisation ended after {to}',
  },
  'organisation.lineage-recorded': {
    schema: 1,
    vi: 'Sắp xếp tổ chức ({kind}) theo văn bản {document}, từ ngày {effectiveOn}',
    en: 'Change of organisation ({kind}) by {document} from {effectiveOn}',
  },
} satisfies EventRegistry;
