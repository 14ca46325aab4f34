const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT']);
// 08 connection, 53 resources (disk full, too many connections), 57P0x shutdown, 58 system error.
const OUTAGE_STATES = /^(08|53|57P0[1-5]|58)/;
const OUTAGE_WORDS =
  /(Connection terminated|timeout exceeded|Query read timeout|Client has encountered a connection error)/i;

/** Does this error mean that Postgres cannot be used now, as against a statement it refused? */
export function isOutage(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  return (
    (code !== undefined && (NETWORK.has(code) || OUTAGE_STATES.test(code))) ||
    OUTAGE_WORDS.test(message ?? '')
  );
}
