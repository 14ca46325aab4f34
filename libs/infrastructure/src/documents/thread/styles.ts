import type { Alignment, Style } from 'exceljs';

export const HEAD_STYLE: Partial<Style> = {
  font: { name: 'Times New Roman', bold: true },
  alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
  border: {
    top: { style: 'thin' },
    bottom: { style: 'thin' },
    left: { style: 'thin' },
    right: { style: 'thin' },
  },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2E6C8' } },
};

export const REASON_STYLE: Partial<Alignment> = { vertical: 'top', wrapText: true };
