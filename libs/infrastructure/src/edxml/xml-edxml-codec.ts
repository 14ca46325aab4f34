import { Injectable } from '@nestjs/common';
import {
  EdxmlCodec,
  MOST_ENCLOSED_BYTES,
  MOST_MESSAGE_BYTES,
  type EnclosedPart,
  type OpenKept,
  type OutgoingMessage,
} from '@vinhdanh/application';
import {
  checkChecksums,
  EdxmlFault,
  edxmlTree,
  readTree,
  sha256Of,
  type EdxmlAttachment,
  type EdxmlMessage,
  type ReadMessage,
  type XmlElement,
} from '@vinhdanh/domain';
import { fromBase64, unwrapped } from './attachment-bytes.js';
import { readXml } from './read-xml.js';
import { streamXml } from './stream-xml.js';
import { writeXml } from './write-xml.js';

/** edXML as text and back; the structure itself is the domain's affair. */
@Injectable()
export class XmlEdxmlCodec extends EdxmlCodec {
  write(message: EdxmlMessage): Uint8Array {
    return writeXml(edxmlTree(message));
  }

  stream(message: OutgoingMessage, open: OpenKept): AsyncIterable<Uint8Array> {
    return streamXml(message, (whole) => this.write(whole), open);
  }

  async read(bytes: Uint8Array, sha256?: string): Promise<EdxmlMessage> {
    const read = undecoded(bytes, sha256);
    if (read.form === 'status') return read;
    const attachments: EdxmlAttachment[] = [];
    let room = MOST_ENCLOSED_BYTES;
    for (const { encoded, ...one } of read.attachments) {
      const content = await decoded(one.name, encoded, room);
      room -= content.length;
      attachments.push({ ...one, content });
    }
    checkChecksums(attachments);
    return { ...read, attachments };
  }

  enclosed(bytes: Uint8Array, sha256?: string): EnclosedPart[] {
    const read = undecoded(bytes, sha256);
    if (read.form === 'status') return [];
    return read.attachments.map(({ encoded, ...one }) => ({
      ...one,
      content: () => decoded(one.name, encoded, MOST_ENCLOSED_BYTES),
    }));
  }
}

function undecoded(bytes: Uint8Array, sha256?: string): ReadMessage {
  if (bytes.length > MOST_MESSAGE_BYTES) throw new EdxmlFault('too-large');
  if (sha256 !== undefined && sha256.toLowerCase() !== sha256Of(bytes))
    throw new EdxmlFault('hash-mismatch', 'message');
  return readTree(readXml(bytes));
}

/** The file itself, of at most so many bytes: small archives add up as well. */
async function decoded(name: string, { text = '' }: XmlElement, room: number): Promise<Uint8Array> {
  return unwrapped(name, fromBase64(text, name), room);
}
