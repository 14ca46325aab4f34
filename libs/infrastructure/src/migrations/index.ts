import { EventLog1780000000001 } from './0001-event-log.js';
import { RowSecurity1780000000002 } from './0002-row-security.js';

/** Every migration, oldest first; listed by class so that nothing is found by file name. */
export const migrations = [EventLog1780000000001, RowSecurity1780000000002];
