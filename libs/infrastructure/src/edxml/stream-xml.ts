import type { KeptPart, OpenKept, OutgoingMessage, OutgoingPart } from '@vinhdanh/application';
import type { EdxmlAttachment, EdxmlMessage } from '@vinhdanh/domain';

const isKept = (part: OutgoingPart): part is KeptPart => 'kept' in part;

/** Stands in the text where a file of the store will be written; no text of ours says this. */
const mark = (n: number, { kept }: KeptPart): Uint8Array =>
  Buffer.from(`kept file ${n} ${kept.sha256}`, 'utf8');

/**
 * A message as UTF-8 bytes, piece by piece: the text around the enclosed files is written at once,
 * the files themselves as they are read.
 */
export async function* streamXml(
  message: OutgoingMessage,
  write: (message: EdxmlMessage) => Uint8Array,
  open: OpenKept,
): AsyncGenerator<Uint8Array> {
  if (message.form === 'status') {
    yield write(message);
    return;
  }
  const kept = message.attachments.filter(isKept);
  const attachments = message.attachments.map((part): EdxmlAttachment =>
    isKept(part) ? { ...withoutKept(part), content: mark(kept.indexOf(part), part) } : part,
  );
  let rest = Buffer.from(write({ ...message, attachments }));
  for (const [n, part] of kept.entries()) {
    const sign = Buffer.from(Buffer.from(mark(n, part)).toString('base64'), 'ascii');
    const at = rest.indexOf(sign);
    if (at < 0) throw new Error(`no place for ${part.name}`);
    yield rest.subarray(0, at);
    yield* inBase64(await open(part.kept.sha256));
    rest = rest.subarray(at + sign.length);
  }
  yield rest;
}

function withoutKept({ kept: _kept, ...part }: KeptPart): Omit<EdxmlAttachment, 'content'> {
  return part;
}

/** Three bytes make four letters: what is left over waits for the next piece. */
async function* inBase64(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left: Uint8Array = new Uint8Array(0);
  for await (const chunk of content) {
    const bytes = Buffer.concat([left, chunk]);
    const whole = bytes.length - (bytes.length % 3);
    left = bytes.subarray(whole);
    if (whole > 0) yield Buffer.from(bytes.toString('base64', 0, whole), 'ascii');
  }
  if (left.length > 0) yield Buffer.from(Buffer.from(left).toString('base64'), 'ascii');
}
