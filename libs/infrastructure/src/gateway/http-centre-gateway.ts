import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  CentreGateway,
  CentreUnreachable,
  type CentreAnswer,
  type CentrePackage,
} from '@vinhdanh/application';
import { Settings } from '../settings.js';
import { readAnswer } from './read-answer.js';

const TIMEOUT_MS = 10_000;
/** A package of 50 MB on a slow line; the limit of the known gateways. */
const SEND_TIMEOUT_MS = 120_000;
const MAX_ANSWER_BYTES = 20_000_000;

/**
 * The centre over HTTP. Speaks to the configured origin only and follows no redirect: what leaves
 * the province goes where the administrator said, or nowhere.
 */
@Injectable()
export class HttpCentreGateway extends CentreGateway {
  constructor(private readonly settings: Settings) {
    super();
  }

  async send(pkg: CentrePackage, idempotencyKey: string): Promise<{ receipt: string }> {
    const body = Buffer.from(JSON.stringify(pkg), 'utf8');
    const response = await this.call('packages', SEND_TIMEOUT_MS, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        // HTTP headers carry no Vietnamese letters, and a document id may.
        'idempotency-key': encodeURIComponent(idempotencyKey),
        'content-sha256': createHash('sha256').update(body).digest('hex'),
      },
      body,
    });
    const { receipt } = (await this.json(response)) as { receipt?: unknown };
    if (typeof receipt !== 'string' || receipt === '')
      throw new CentreUnreachable('answer without a receipt');
    return { receipt: receipt.slice(0, 200) };
  }

  async answer(documentId: string): Promise<CentreAnswer | undefined> {
    const path = `packages/${encodeURIComponent(documentId)}/answer`;
    const response = await this.call(path, TIMEOUT_MS, { method: 'GET' });
    if (response.status === 404) return undefined;
    return readAnswer(await this.json(response));
  }

  private async call(path: string, timeout: number, init: RequestInit): Promise<Response> {
    const { centreUrl: base, organId, mode } = this.settings;
    if (!base) throw new CentreUnreachable('no address configured (CENTRE_URL)');
    if (mode === 'province' && !organId)
      throw new CentreUnreachable('no agency code configured (CENTRE_ORGAN_ID)');
    const url = new URL(path, `${base.replace(/\/+$/, '')}/`);
    if (url.origin !== new URL(base).origin) throw new CentreUnreachable('address left its origin');
    try {
      return await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeout) });
    } catch (error) {
      throw new CentreUnreachable(reasonOf(error), error);
    }
  }

  private async json(response: Response): Promise<unknown> {
    if (!response.ok) {
      await response.body?.cancel();
      throw new CentreUnreachable(`status ${response.status}`);
    }
    try {
      const text = await response.text();
      if (text.length > MAX_ANSWER_BYTES) throw new RangeError('answer too large');
      return JSON.parse(text);
    } catch (error) {
      throw new CentreUnreachable(`unreadable answer (${reasonOf(error)})`, error);
    }
  }
}

/** Codes only: messages of network errors may quote what was sent. */
function reasonOf(error: unknown): string {
  const { name, code, cause } = (error ?? {}) as { name?: string; code?: unknown; cause?: unknown };
  const inner = (cause as { code?: unknown } | undefined)?.code;
  return String(inner ?? (typeof code === 'string' ? code : undefined) ?? name ?? 'unknown error');
}
