import { Injectable } from '@nestjs/common';
import {
  EdxmlCodec,
  MOST_MESSAGE_BYTES,
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
    if (bytes.length > MOST_MESSAGE_BYTES) throw new EdxmlFault('too-large');
    if (sha256 !== undefined && sha256.toLowerCase() !== sha256Of(bytes))
      throw new EdxmlFault('hash-mismatch', 'message');
    const read = readTree(readXml(bytes));
    if (read.form === 'status') return read;
    const attachments: EdxmlAttachment[] = [];
    for (const { encoded, ...one } of read.attachments) {
      const content = fromBase64(encoded.text ?? '', one.name);
      attachments.push({ ...one, content: await unwrapped(one.name, content) });
    }
    checkChecksums(attachments);
    return { ...read, attachments };
  }
}
