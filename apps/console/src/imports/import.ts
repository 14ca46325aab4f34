import type { Answer, Row } from '../api/answers';
export type ImportState = Answer<'/imports/{id}'>;
export type ImportRow = Row<'/imports/{id}/rows'>;

/** What is wrong with a cell, or with the whole row where no column is named. */
export type RowFault = NonNullable<ImportRow['errors']>[number];
