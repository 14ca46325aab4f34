import { createHmac, timingSafeEqual } from 'node:crypto';

export interface Key {
  systemId: string;
  secret: string;
}

/** Clocks differ; a call that was overheard is worth nothing after this. */
const MOST_SKEW_MS = 5 * 60_000;
/** `ddMMyyyyTHHmmss+SSSS`, Vietnam's clock and milliseconds. */
const STAMP = /^(\d\d)(\d\d)(\d{4})T(\d\d)(\d\d)(\d\d)\+(\d{4})$/;
const VIETNAM_MS = 7 * 3_600_000;

/** Why a call is not believed, in the axis's own word; undefined if it is. */
export function faultOf(
  key: Key,
  headers: Record<string, string | string[] | undefined>,
  body: Buffer,
  now: Date,
): string | undefined {
  const header = (name: string): string => String(headers[name] ?? '');
  const [systemId, stamp, signature] = ['systemid', 'timestamp', 'signature'].map(header);
  if (!systemId || !stamp || !signature) return 'UNSIGNED';
  if (systemId !== key.systemId) return 'UNKNOWN_SYSTEM';
  const at = readStamp(stamp);
  if (at === undefined || Math.abs(now.getTime() - at) > MOST_SKEW_MS) return 'CLOCK';
  const expected = createHmac('sha256', key.secret)
    .update(systemId)
    .update(stamp)
    .update(header('content-type'))
    .update(body)
    .digest();
  const given = Buffer.from(signature, 'base64');
  const same = given.length === expected.length && timingSafeEqual(given, expected);
  return same ? undefined : 'SIGNATURE';
}

function readStamp(text: string): number | undefined {
  const found = STAMP.exec(text);
  if (!found) return undefined;
  const [day = 0, month = 0, year = 0, hour = 0, minute = 0, second = 0, millis = 0] = found
    .slice(1)
    .map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second, millis) - VIETNAM_MS;
}
