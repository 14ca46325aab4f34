import type { Row } from '../api/answers';
export type ReprintOrder = Reprint['orders'][number];
/** A row of `GET /reprints`. */
export type Reprint = Row<'/reprints'>;
