import type { EventRegistry } from '../../log/event-registry.js';

/** Names and numbers of subjects stand in the private part only. */
export const subjectEvents = {
  'subject.registered': {
    schema: 1,
    vi: 'Đăng ký đối tượng khen thưởng ({kind})',
    en: 'Registered a recipient ({kind})',
  },
} satisfies EventRegistry;
