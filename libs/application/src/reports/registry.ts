import type { Bilingual } from './commendation-report.js';
import { commendations } from './commendations.js';

/** Every report, for the list of reports. A new one adds its file and its line. */
export const reports: readonly { name: string; title: Bilingual }[] = [commendations];
