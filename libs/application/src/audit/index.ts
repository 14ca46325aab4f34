import { FindAuditHandler } from './find-audit.js';

export * from './audit-row.js';
export * from './events-page.js';
export * from './find-audit.js';

export const auditHandlers = [FindAuditHandler];
