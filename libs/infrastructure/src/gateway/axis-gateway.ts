import { Injectable } from '@nestjs/common';
import {
  CentreGateway,
  CentreUnreachable,
  MOST_MESSAGE_BYTES,
  type AxisAgency,
  type AxisMail,
  type Parcel,
  type SentState,
} from '@vinhdanh/application';
import { Settings } from '../settings.js';
import { signedHeaders } from './axis-signature.js';

const TIMEOUT_MS = 10_000;
/** A package of 50 MB on a slow line; the limit of the known gateways. */
const SEND_TIMEOUT_MS = 120_000;
const MOST_ANSWER_BYTES = 5_000_000;
const MOST_REFUSAL_BYTES = 2_000;
/** Ids in one question, so that the address stays short. */
const IDS_AT_ONCE = 50;

/** One call: a body is read anew for the signature and for the sending. */
interface AxisCall {
  timeout: number;
  headers?: Record<string, string>;
  body?: () => Promise<AsyncIterable<Uint8Array>>;
}

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
    const { DocID } = await this.reply('sendEdoc', {
      timeout: SEND_TIMEOUT_MS,
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
      body: parcel.open,
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

  async fetch(
    mailId: string,
    most?: number,
  ): Promise<{ bytes: Uint8Array; sha256?: string } | 'larger' | undefined> {
    const path = `getEdoc?docid=${encodeURIComponent(mailId)}`;
    const response = await this.call(path, { timeout: SEND_TIMEOUT_MS });
    if (response.status === 404) {
      await response.body?.cancel();
      return undefined;
    }
    // One byte more than allowed is enough to know: the reader refuses it by its size.
    if (most !== undefined && Number(response.headers.get('content-length')) > most) {
      await response.body?.cancel();
      return 'larger';
    }
    const bytes = await bounded(response, (most ?? MOST_MESSAGE_BYTES) + 1);
    if (most !== undefined && bytes.length > most) return 'larger';
    const sha256 = response.headers.get('content-sha256');
    return { bytes, ...(sha256 ? { sha256 } : {}) };
  }

  async confirm(mailId: string, taken: boolean, reason?: string): Promise<void> {
    const status = taken ? 'done' : 'fail';
    await this.post('updateStatus', { docid: mailId, status, ...(reason ? { reason } : {}) });
  }

  async agencies(): Promise<AxisAgency[]> {
    const { data } = await this.get('getAgenciesList');
    return rowsOf(data).flatMap((row): AxisAgency[] => {
      const { code, name, pcode, mail } = row;
      if (typeof code !== 'string' || code === '') return [];
      return [
        {
          ...{ code, name: short(name ?? '') },
          ...(typeof pcode === 'string' && pcode ? { parent: pcode } : {}),
          ...(typeof mail === 'string' && mail ? { mail } : {}),
        },
      ];
    });
  }

  async register({ code, name, parent, mail }: AxisAgency): Promise<void> {
    const more = { ...(parent ? { pcode: parent } : {}), ...(mail ? { mail } : {}) };
    await this.post('registerAgency', { code, name, ...more });
  }

  async unregister(code: string): Promise<void> {
    await this.post('deleteAgency', { code });
  }

  private get = (path: string): Promise<Reply> => this.reply(path, { timeout: TIMEOUT_MS });

  private post(path: string, body: object): Promise<Reply> {
    const bytes = Buffer.from(JSON.stringify(body), 'utf8');
    return this.reply(path, {
      timeout: TIMEOUT_MS,
      headers: { 'content-type': 'application/json' },
      body: async () => once(bytes),
    });
  }

  /** @throws CentreUnreachable also for an answer of FAIL, which may pass */
  private async reply(path: string, call: AxisCall): Promise<Reply> {
    const response = await this.call(path, call);
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

  private async call(path: string, { timeout, headers = {}, body }: AxisCall): Promise<Response> {
    const { centreUrl: base, organId, mode } = this.settings;
    if (!base) throw new CentreUnreachable('no address configured (CENTRE_URL)');
    if (mode === 'province' && !organId)
      throw new CentreUnreachable('no agency code configured (CENTRE_ORGAN_ID)');
    const url = new URL(path, `${base.replace(/\/+$/, '')}/`);
    if (url.origin !== new URL(base).origin) throw new CentreUnreachable('address left its origin');
    let response: Response;
    try {
      response = await fetch(url, {
        method: body ? 'POST' : 'GET',
        headers: { ...headers, ...(await this.signature(headers['content-type'], body)) },
        ...(body ? { body: ReadableStream.from(await body()), duplex: 'half' as const } : {}),
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      });
    } catch (error) {
      throw new CentreUnreachable(reasonOf(error), error);
    }
    if (response.ok || response.status === 404) return response;
    throw new CentreUnreachable(`status ${response.status}${await saidWith(response)}`);
  }

  /** Nothing where the axis gave us no key. */
  private async signature(
    contentType = '',
    body?: AxisCall['body'],
  ): Promise<Record<string, string>> {
    const { centreKey } = this.settings;
    return centreKey ? signedHeaders(centreKey, new Date(), contentType, await body?.()) : {};
  }
}

/** The axis's own word for a refusal, e.g. that it does not know our signature. */
async function saidWith(response: Response): Promise<string> {
  try {
    const text = new TextDecoder().decode(await bounded(response, MOST_REFUSAL_BYTES));
    const { ErrorCode } = JSON.parse(text) as Reply;
    return typeof ErrorCode === 'string' ? ` ${short(ErrorCode)}` : '';
  } catch {
    // A proxy's page, or nothing at all: the number alone has to do.
    return '';
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
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
