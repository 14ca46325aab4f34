import { AddRecordsHandler } from './add-records.js';
import { ChangeRecordHandler } from './change-record.js';
import { ReadScanHandler } from './read-scan.js';
import { ShowRecordHandler } from './show-record.js';
import { StoreScanHandler } from './store-scan.js';

export { AddRecords, type AddedRecords } from './add-records.js';
export { ChangeRecord, type RecordChange } from './change-record.js';
export { entryKey, knownKeys, newEntry, type EntryInput } from './entry-input.js';
export { ReadScan, type ScanContent } from './read-scan.js';
export { ShowRecord, type LifelongRecord, type RecordItem } from './show-record.js';
export { SCAN_RULES, StoreScan } from './store-scan.js';

export const recordHandlers = [
  AddRecordsHandler,
  ChangeRecordHandler,
  ShowRecordHandler,
  StoreScanHandler,
  ReadScanHandler,
];
