import { Injectable } from '@nestjs/common';
import {
  EdxmlFault,
  sha256Of,
  submissionDecider,
  type EdxmlMessage,
  type StoredMessage,
  type SubmissionCommand,
  type SubmissionState,
} from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import { derivedId } from '../ids.js';
import { CentreGateway, type AxisMail } from '../ports/centre-gateway.js';
import { Clock } from '../ports/clock.js';
import { EdxmlCodec, MOST_MESSAGE_BYTES } from '../ports/edxml-codec.js';
import { FileRefused, FileStore } from '../ports/file-store.js';
import { SubmissionViews } from '../ports/submission-views.js';
import { TransportLog } from '../ports/transport-log.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext } from '../run-context.js';
import { lineIdsOf } from './all-lines.js';
import { inParallel } from './in-parallel.js';
import { resultsOf } from './read-results.js';

/** Messages fetched at the same time; the axis serves sixty provinces. */
const AT_ONCE = 4;
/** Of such a size; a larger one is fetched when nothing else is held. */
export const SMALL_MAIL_BYTES = 4_000_000;

interface Opened {
  mail: AxisMail;
  bytes: Uint8Array;
  sha256: string;
  message?: EdxmlMessage;
  /** Why it is not taken. */
  fault?: string;
}

/**
 * Takes in what the axis holds for the province: fetch, read, keep, record, and only then confirm.
 * A crash anywhere brings the same message again, and recording it twice changes nothing. In
 * memory are at most four small messages, or those and one large one.
 */
@Injectable()
export class Mailbox {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: SubmissionViews,
    private readonly gateway: CentreGateway,
    private readonly codec: EdxmlCodec,
    private readonly files: FileStore,
    private readonly log: TransportLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers how many messages were taken in. @throws CentreUnreachable
   * @param context of whoever asks; command ids are made from the messages themselves
   */
  async empty(context: RunContext): Promise<number> {
    const waiting = await this.gateway.waiting();
    let taken = 0;
    for (let from = 0; from < waiting.length; from += AT_ONCE) {
      const page = waiting.slice(from, from + AT_ONCE);
      const opened = await inParallel(page, AT_ONCE, (mail) => this.open(mail, SMALL_MAIL_BYTES));
      // One after the other: messages of one package would only clash.
      for (const [i, mail] of page.entries()) {
        const found = opened[i] === 'larger' ? await this.open(mail) : opened[i];
        opened[i] = undefined;
        if (!found || found === 'larger') continue;
        await this.take(found, context);
        taken += 1;
      }
    }
    return taken;
  }

  private async open(mail: AxisMail, most?: number): Promise<Opened | 'larger' | undefined> {
    const fetched = await this.gateway.fetch(mail.mailId, most);
    if (!fetched || fetched === 'larger') return fetched;
    const { bytes } = fetched;
    const sha256 = sha256Of(bytes);
    try {
      return { mail, bytes, sha256, message: await this.codec.read(bytes, fetched.sha256) };
    } catch (error) {
      // Whatever is wrong with one message, the others behind it must come through.
      const fault = error instanceof EdxmlFault ? error.message : 'unreadable';
      return { mail, bytes, sha256, fault };
    }
  }

  private async take(opened: Opened, context: RunContext): Promise<void> {
    const { mail, message } = opened;
    if (!message) return this.refuse(opened, opened.fault ?? 'unreadable');
    const wanted = message.responseFor.map(({ documentId }) => documentId);
    const found = await this.views.byDocument(wanted);
    const submissionId = wanted.map((id) => found.get(id)).find((id) => id !== undefined);
    try {
      const stored = await this.keep(opened, message);
      if (submissionId) await this.record(submissionId, message, stored, context);
      else await this.aside(opened, 'stranger', null, wanted[0] ?? null);
    } catch (error) {
      if (error instanceof FileRefused) return this.refuse(opened, error.code);
      if (error instanceof DomainRejectionError) return this.refuse(opened, error.rejection.code);
      throw error;
    }
    await this.gateway.confirm(mail.mailId, true);
  }

  private async keep({ bytes }: Opened, message: EdxmlMessage): Promise<StoredMessage> {
    const content = async function* () {
      yield bytes;
    };
    const rules = { accept: ['edxml'] as const, maxBytes: MOST_MESSAGE_BYTES, mayWait: true };
    const { sha256, size } = await this.files.put(content(), rules);
    // Some senders mint no id; the bytes themselves are one.
    return { messageId: message.messageId || derivedId('message', sha256), sha256, size };
  }

  private async record(
    submissionId: string,
    message: EdxmlMessage,
    stored: StoredMessage,
    context: RunContext,
  ): Promise<void> {
    const command: SubmissionCommand =
      message.form === 'status'
        ? {
            type: 'record-status',
            statuses: [
              {
                ...{ code: message.code, reportedAt: message.at, message: stored },
                ...(message.description ? { description: message.description } : {}),
              },
            ],
          }
        : {
            type: 'receive-decision',
            message: stored,
            documentId: message.documentId,
            number: [message.code.number, message.code.notation].filter(Boolean).join('/'),
            date: message.date,
            typeName: message.type.name || 'văn bản',
            items: resultsOf(message),
          };
    const commandId = derivedId(submissionId, `mail/${stored.sha256}`);
    await this.runner.run(
      submissionDecider,
      submissionId,
      command,
      { ...context, commandId, causationId: undefined },
      async (state: SubmissionState) =>
        message.form === 'status' ? {} : { lineIds: await lineIdsOf(this.views, state.actId) },
    );
  }

  private async refuse(opened: Opened, reason: string): Promise<void> {
    await this.aside(opened, 'unreadable', reason, null);
    await this.gateway.confirm(opened.mail.mailId, false, reason);
  }

  private aside(
    { mail, sha256 }: Opened,
    state: 'stranger' | 'unreadable',
    reason: string | null,
    documentId: string | null,
  ): Promise<void> {
    const receivedAt = this.clock.now().toISOString();
    return this.log.setAside({
      mailId: mail.mailId,
      receivedAt,
      state,
      documentId,
      reason,
      sha256,
    });
  }
}
