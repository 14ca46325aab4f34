import type { Client } from '@vinhdanh/testing';

/** The minutes of a session held on paper: without them none of its lines goes on to a decision. */
export const paperMinutes = (secretary: Client, sessionPath: string, date: string) =>
  secretary.done(`${sessionPath}/record-minutes`, {
    number: '03/BB-HĐTĐKT',
    date,
    fileHash: 'ab'.repeat(32),
  });
