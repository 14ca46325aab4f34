import type { EventRegistry } from '../../log/event-registry.js';

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
} satisfies EventRegistry;
