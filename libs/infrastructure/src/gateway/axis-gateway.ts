import { Injectable } from '@nestjs/common';
import {
  CentreGateway,
  CentreUnreachable,
  MOST_MESSAGE_BYTES,
  type AxisMail,
  type Parcel,
  type SentState,
} from '@vinhdanh/application';
import { Settings } from '../settings.js';

const TIMEOUT_MS = 10_000;
/** A package of 50 MB on a slow line; the limit of the known gateways. */
const SEND_TIMEOUT_MS = 120_000;
const MOST_ANSWER_BYTES = 5_000_000;
/** Ids in one question, so that the address stays short. */
const IDS_AT_ONCE = 50;

/** What the axis answers to every call. */
interface Reply {
  status?: unknown;
  ErrorCode?: unknown;
  ErrorDesc?: unknown;
  DocID?: unknown;
  data?: unknown;
}

/**
 * The calls of the document axis over HTTP: sendEdoc, getSentEdocList, getReceivedEdocList, getEdoc
 * and updateStatus. Speaks to the configured origin only and follows no redirect: what leaves the
 * province goes where the administrator said, or nowhere.
 */
@Injectable()
export class AxisGateway extends CentreGateway {
  constructor(private readonly settings: Settings) {
    super();
  }

  async send(parcel: Parcel): Promise<{ receipt: string }> {
    const { DocID } = await this.reply('sendEdoc', SEND_TIMEOUT_MS, {
      method: 'POST',
      headers: {
        'content-type': 'application/xml; charset=utf-8',
        servicetype: 'eDoc',
        messagetype: parcel.form,
        messageid: parcel.messageId,
        attempt: String(parcel.attempt),
        from: parcel.from,
        to: parcel.to,
        'content-sha256': parcel.sha256,
      },
      body: Buffer.from(parcel.bytes),
    });
    if (typeof DocID !== 'string' || DocID === '')
      throw new CentreUnreachable('answer without a receipt');
    return { receipt: DocID.slice(0, 200) };
  }

  async sentStates(messageIds: readonly string[]): Promise<Map<string, SentState>> {
    const found = new Map<string, SentState>();
    for (let from = 0; from < messageIds.length; from += IDS_AT_ONCE) {
      const ids = messageIds.slice(from, from + IDS_AT_ONCE).join(',');
      const { data } = await this.get(`getSentEdocList?messageids=${encodeURIComponent(ids)}`);
      for (const row of rowsOf(data)) {
        const state = STATES[String(row['status'])];
        if (typeof row['messageid'] !== 'string' || !state) continue;
        const reason = row['reason'] === undefined ? {} : { reason: short(row['reason']) };
        found.set(row['messageid'], { state, ...reason });
      }
    }
    return found;
  }

  async waiting(): Promise<AxisMail[]> {
    const { organId } = this.settings;
    const to = organId ? `&to=${encodeURIComponent(organId)}` : '';
    const { data } = await this.get(`getReceivedEdocList?servicetype=eDoc${to}`);
    return rowsOf(data).flatMap((row): AxisMail[] =>
      typeof row['docid'] === 'string' && row['docid'] !== ''
        ? [{ mailId: row['docid'], form: row['messagetype'] === 'status' ? 'status' : 'edoc' }]
        : [],
    );
  }

  async fetch(mailId: string): Promise<{ bytes: Uint8Array; sha256?: string } | undefined> {
    const path = `getEdoc?docid=${encodeURIComponent(mailId)}`;
    const response = await this.call(path, SEND_TIMEOUT_MS, { method: 'GET' });
    if (response.status === 404) {
      await response.body?.cancel();
      return undefined;
    }
    // One byte more than allowed is enough to know: the reader refuses it by its size.
    const bytes = await bounded(response, MOST_MESSAGE_BYTES + 1);
    const sha256 = response.headers.get('content-sha256');
    return { bytes, ...(sha256 ? { sha256 } : {}) };
  }

  async confirm(mailId: string, taken: boolean, reason?: string): Promise<void> {
    await this.reply('updateStatus', TIMEOUT_MS, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        docid: mailId,
        status: taken ? 'done' : 'fail',
        ...(reason ? { reason } : {}),
      }),
    });
  }

  private get = (path: string): Promise<Reply> => this.reply(path, TIMEOUT_MS, { method: 'GET' });

  /** @throws CentreUnreachable also for an answer of FAIL, which may pass */
  private async reply(path: string, timeout: number, init: RequestInit): Promise<Reply> {
    const response = await this.call(path, timeout, init);
    let said: Reply;
    try {
      const text = new TextDecoder().decode(await bounded(response, MOST_ANSWER_BYTES));
      said = JSON.parse(text) as Reply;
    } catch (error) {
      throw new CentreUnreachable(`unreadable answer (${reasonOf(error)})`, error);
    }
    if (said.status !== 'OK') throw new CentreUnreachable(`refused: ${short(said.ErrorCode)}`);
    return said;
  }

  private async call(path: string, timeout: number, init: RequestInit): Promise<Response> {
    const { centreUrl: base, organId, mode } = this.settings;
    if (!base) throw new CentreUnreachable('no address configured (CENTRE_URL)');
    if (mode === 'province' && !organId)
      throw new CentreUnreachable('no agency code configured (CENTRE_ORGAN_ID)');
    const url = new URL(path, `${base.replace(/\/+$/, '')}/`);
    if (url.origin !== new URL(base).origin) throw new CentreUnreachable('address left its origin');
    let response: Response;
    try {
      response = await fetch(url, {
        ...init,
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      });
    } catch (error) {
      throw new CentreUnreachable(reasonOf(error), error);
    }
    if (response.ok || response.status === 404) return response;
    await response.body?.cancel();
    throw new CentreUnreachable(`status ${response.status}`);
  }
}

const STATES: Record<string, SentState['state']> = {
  processing: 'processing',
  done: 'delivered',
  fail: 'bounced',
};

const rowsOf = (data: unknown): Record<string, unknown>[] =>
  Array.isArray(data)
    ? data.filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null)
    : [];

/** Reads so many bytes at most; the rest is not waited for. */
async function bounded(response: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk as Uint8Array);
      size += (chunk as Uint8Array).length;
      if (size >= most) break;
    }
  } catch (error) {
    throw new CentreUnreachable(reasonOf(error), error);
  }
  return Buffer.concat(chunks).subarray(0, most);
}

const short = (text: unknown): string => String(text ?? 'unknown').slice(0, 100);

/** Codes only: messages of network errors may quote what was sent. */
function reasonOf(error: unknown): string {
  const { name, code, cause } = (error ?? {}) as { name?: string; code?: unknown; cause?: unknown };
  const inner = (cause as { code?: unknown } | undefined)?.code;
  return String(inner ?? (typeof code === 'string' ? code : undefined) ?? name ?? 'unknown error');
}
