import { createHmac } from 'node:crypto';

export interface AxisKey {
  systemId: string;
  secret: string;
}

const VIETNAM_MS = 7 * 3_600_000;

/** `ddMMyyyyTHHmmss+SSSS`: Vietnam's clock, then the milliseconds in four digits. */
export function axisStamp(at: Date): string {
  const [day = '', time = ''] = new Date(at.getTime() + VIETNAM_MS).toISOString().split('T');
  const date = day.split('-').reverse().join('');
  const millis = String(at.getUTCMilliseconds()).padStart(4, '0');
  return `${date}T${time.slice(0, 8).replaceAll(':', '')}+${millis}`;
}

/**
 * Headers that sign one call: HMAC-SHA256 over system id, stamp, content type and body, in that
 * order and with nothing between. The body is read through once and never held.
 */
export async function signedHeaders(
  { systemId, secret }: AxisKey,
  at: Date,
  contentType: string,
  body: AsyncIterable<Uint8Array> | readonly Uint8Array[] = [],
): Promise<Record<string, string>> {
  const timestamp = axisStamp(at);
  const hmac = createHmac('sha256', secret).update(systemId).update(timestamp).update(contentType);
  for await (const chunk of body) hmac.update(chunk);
  return { systemid: systemId, timestamp, signature: hmac.digest('base64') };
}
