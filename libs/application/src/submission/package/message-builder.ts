import { Injectable } from '@nestjs/common';
import {
  documentIdOf,
  numberParts,
  type ActGroundRef,
  type EdxmlBusiness,
  type EdxmlStatus,
  type OutgoingKind,
  type StoredMessage,
  type SubmissionState,
} from '@vinhdanh/domain';
import { derivedId } from '../../ids.js';
import { EdxmlCodec, type OutgoingMessage } from '../../ports/edxml-codec.js';
import { FileStore } from '../../ports/file-store.js';
import { SubmissionSettings } from '../../ports/submission-settings.js';
import { SubmissionViews, type SubmissionLine } from '../../ports/submission-views.js';
import { pagesOfLines } from '../all-lines.js';
import { openKept } from './held-papers.js';
import { PackageParts, type PackageFiles } from './package-parts.js';
import { bytesInMessage, PackageTooLarge } from './package-room.js';

export type Letter = Pick<
  SubmissionState,
  'actId' | 'letterNumber' | 'letterDate' | 'synthetic' | 'asks'
> & {
  ground?: ActGroundRef;
  title: string;
  signer: string;
  signedLetter?: { sha256: string; mime: string };
};

/** What a message does, besides carrying the package. */
export interface MessageOrder {
  submissionId: string;
  messageId: string;
  kind: OutgoingKind;
  documentId: string;
  reason: string;
  /** ISO instant; part of the message, so that it is the same however often it is built. */
  at: string;
}

/** A message as it will travel, kept. */
export interface BuiltMessage {
  message: StoredMessage;
  lineCount: number;
  paperOnly: number;
  /** Papers the axis has no room for; absent if all of them go. */
  leftOut?: PackageFiles['leftOut'];
}

/** A package of which even what must go has no room on the axis. */
export interface UnbuiltMessage {
  lineCount: number;
  paperOnly: number;
  tooLarge: PackageTooLarge;
}

/** A package as it would be, before the letter goes out. Sizes in bytes of the message. */
export interface ForeseenPackage {
  lineCount: number;
  paperOnly: number;
  /** What the axis takes. */
  mostBytes: number;
  /** Not much less than it would have; absent where even what must go has no room. */
  bytes?: number;
  /** What it would have without any evidence, where even that is too large. */
  tooLarge?: number;
  leftOut: PackageFiles['leftOut'];
  left: PackageFiles['left'];
}

/** The first message of a submission; a rerun finds the same id. */
export const firstMessageId = (submissionId: string): string => derivedId(submissionId, 'message');

/** Builds messages about a letter and keeps them, so that every try sends the same bytes. */
@Injectable()
export class MessageBuilder {
  constructor(
    private readonly views: SubmissionViews,
    private readonly parts: PackageParts,
    private readonly codec: EdxmlCodec,
    private readonly files: FileStore,
    private readonly settings: SubmissionSettings,
  ) {}

  /** Form `<organ>,<yyyy/MM/dd>,<number>/<notation>`; minted once, kept through every retry. */
  documentId(letter: { number: string; date: string }): string {
    return documentIdOf(this.settings.sender.organId, letter.date, letter.number);
  }

  async build(
    letter: Letter,
    order: MessageOrder,
    original?: { documentId: string; number: string; date: string },
  ): Promise<BuiltMessage | UnbuiltMessage> {
    const { sent, paperOnly } = await this.linesOf(letter.actId);
    const withPackage = order.kind !== 'recall' && order.kind !== 'revoke';
    if (order.kind === 'recall')
      return {
        ...{ lineCount: sent.length, paperOnly },
        message: await this.keep(this.status(letter, order)),
      };
    const files = withPackage
      ? await this.filesOf(letter, order, sent, paperOnly).catch(orTooLarge)
      : { parts: [], leftOut: { files: 0, bytes: 0 }, left: [] };
    if (files instanceof PackageTooLarge)
      return { lineCount: sent.length, paperOnly, tooLarge: files };
    const message = this.document(letter, order, original, files.parts);
    return {
      ...{ lineCount: sent.length, paperOnly, message: await this.keep(message) },
      ...(files.leftOut.files > 0 ? { leftOut: files.leftOut } : {}),
    };
  }

  /** What would go with the letter, and what has no room, as things stand; nothing is kept. */
  async foresee(letter: Letter): Promise<ForeseenPackage> {
    const { sent, paperOnly } = await this.linesOf(letter.actId);
    const { mostBytes } = this.settings;
    const known = { lineCount: sent.length, paperOnly, mostBytes };
    const files = await this.filesOf(letter, { documentId: '' }, sent, paperOnly).catch(orTooLarge);
    if (files instanceof PackageTooLarge)
      return { ...known, tooLarge: files.size, leftOut: { files: 0, bytes: 0 }, left: [] };
    const { parts, leftOut, left } = files;
    return { ...known, bytes: bytesInMessage(parts, 0), leftOut, left };
  }

  private filesOf(
    letter: Letter,
    { documentId }: Pick<MessageOrder, 'documentId'>,
    lines: readonly SubmissionLine[],
    paperOnly: number,
  ): Promise<PackageFiles> {
    const { sender, receiver, place, sampleHints, mostBytes } = this.settings;
    const { letterNumber: number, letterDate: date, title, signer, signedLetter } = letter;
    return this.parts.of({
      ...{ documentId, lines, mostBytes },
      words: {
        ...{ number, date, title, place, signer, paperOnly },
        ...{ sender: sender.name, receiver: receiver.name, lines: lines.length },
        ...(letter.asks ? { asks: letter.asks } : {}),
      },
      hints: letter.synthetic && !letter.asks ? sampleHints : {},
      ...(letter.asks ? { asks: letter.asks } : {}),
      ...(letter.ground ? { ground: letter.ground } : {}),
      ...(signedLetter ? { signedLetter } : {}),
    });
  }

  /** No electronic file of a State secret goes to the centre (Law 2022 Art. 84(4)): paper only. */
  private async linesOf(actId: string): Promise<{ sent: SubmissionLine[]; paperOnly: number }> {
    const sent: SubmissionLine[] = [];
    let paperOnly = 0;
    for await (const page of pagesOfLines(this.views, actId))
      for (const line of page)
        if (line.secret) paperOnly += 1;
        else sent.push(line);
    return { sent, paperOnly };
  }

  /** Written straight into the store, so that fifty megabytes never stand in memory. */
  private async keep(message: OutgoingMessage): Promise<StoredMessage> {
    const bytes = this.codec.stream(message, (sha256) => openKept(this.files, sha256));
    const kept = await this.files.put(bytes, {
      accept: ['edxml'],
      maxBytes: this.settings.mostBytes,
      mayWait: true,
    });
    return { messageId: message.messageId, sha256: kept.sha256, size: kept.size };
  }

  private document(
    letter: Letter,
    order: MessageOrder,
    original: { documentId: string } | undefined,
    attachments: PackageFiles['parts'],
  ): OutgoingMessage {
    const { sender, receiver, place, letterType } = this.settings;
    const { letterNumber: number, letterDate: date, title, signer } = letter;
    const carries = order.kind !== 'revoke';
    return {
      form: 'document',
      messageId: order.messageId,
      ...{ from: sender, to: [receiver], responseFor: [] },
      documentId: order.documentId,
      code: numberParts(number),
      ...{ place, date, type: letterType, subject: title },
      signer: { fullName: signer },
      priority: '0',
      appendixes: carries
        ? [letter.asks ? 'Danh sách kèm theo' : 'Danh sách đề nghị khen thưởng']
        : [],
      steeringType: '1',
      toPlaces: [receiver.name],
      trace: [{ organId: sender.organId, at: order.at }],
      business: businessOf(order, original?.documentId, receiver.organId, carries),
      attachments,
    };
  }

  private status(letter: Letter, order: MessageOrder): EdxmlStatus {
    const { sender, receiver } = this.settings;
    const { letterNumber: code, letterDate: date } = letter;
    return {
      form: 'status',
      messageId: order.messageId,
      ...{ from: sender, to: [receiver] },
      responseFor: [{ organId: sender.organId, code, documentId: order.documentId, date }],
      // Asks the receiver to let us have the document back; 15 and 16 answer it.
      code: '13',
      description: order.reason,
      at: order.at,
    };
  }
}

function orTooLarge(error: unknown): PackageTooLarge {
  if (error instanceof PackageTooLarge) return error;
  throw error;
}

function businessOf(
  { kind, reason }: MessageOrder,
  original: string | undefined,
  receiver: string,
  paper: boolean,
): EdxmlBusiness {
  switch (kind) {
    case 'update':
      return { kind, reason, paper, documentId: original ?? '', contentChanges: true };
    case 'replace':
      return {
        ...{ kind, reason, paper },
        replaces: [{ documentId: original ?? '', organIds: [receiver] }],
      };
    case 'revoke':
      return { kind, reason, paper: false };
    default:
      return { kind: 'new', reason, paper };
  }
}
