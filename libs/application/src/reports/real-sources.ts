import type { RecordSource } from '@vinhdanh/domain';

/** What a real report counts; generated records stay out unless they are asked for by name. */
export const REAL_SOURCES: readonly RecordSource[] = ['workflow', 'reported', 'imported'];
