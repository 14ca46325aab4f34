import { FindAuditHandler } from './find-audit.js';
import { FindLastChangeHandler } from './last-change.js';

export * from './audit-row.js';
export * from './events-page.js';
export * from './find-audit.js';
export * from './last-change.js';

export const auditHandlers = [FindAuditHandler, FindLastChangeHandler];
