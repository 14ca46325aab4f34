/** What a list of nominees may be; anything beyond is an accident or an attack. */
export const LIMITS = {
  zipEntries: 1_000,
  unpackedBytes: 50 * 1024 * 1024,
  ratio: 100,
  /** Small parts (an empty sheet, styles) may well shrink a hundredfold. */
  ratioFromBytes: 1024 * 1024,
  mergedCells: 200_000,
  sheets: 50,
  rows: 20_000,
  columns: 1_024,
} as const;
