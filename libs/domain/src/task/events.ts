import type { EventRegistry } from '../log/event-registry.js';

/** What people do about the service's own owed rows; the rows themselves are no events. */
export const taskEvents = {
  'task.redriven': {
    schema: 1,
    vi: 'Chạy lại việc {task} của hàng đợi {queue} sau {attempts} lần lỗi: {reason}',
    en: 'Redrove {task} of queue {queue} after {attempts} failures: {reason}',
  },
} satisfies EventRegistry;
