/**
 * SQL for an order-independent hash of rows: the sum of a 64-bit hash of each row and their count.
 * It finds faults, not forgers; the Merkle tree over the log is what nobody can bend.
 */
export const rowsDigest = (table: string, columns: readonly string[], where = 'true'): string =>
  `select count(*) || ':' || coalesce(sum(hashtextextended(row(${columns.join(', ')})::text, 0)), 0)
     as digest from ${table} where ${where}`;
