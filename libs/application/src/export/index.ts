import { ExportTableHandler } from './export-table.js';

export { ExportTable } from './export-table.js';

export const exportHandlers = [ExportTableHandler];
