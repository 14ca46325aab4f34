import { EdxmlFault } from '@vinhdanh/domain';
import yauzl from 'yauzl';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Formats that are zips themselves, and zips sent as such. */
const ZIP_BASED = /\.(zip|docx|xlsx|pptx|odt|ods|odp|jar)$/i;
const MOST_UNPACKED = 50_000_000;
const MOST_RATIO = 200;
const RATIO_FROM = 1_000_000;

/** Strict base64; blanks and line ends are allowed. @throws EdxmlFault `bad-base64` */
export function fromBase64(text: string, at: string): Uint8Array {
  const bare = text.replace(/\s+/g, '');
  const bytes = Buffer.from(bare, 'base64');
  // The decoder skips what it does not know; what comes out of it must say the same again.
  if (bytes.toString('base64') !== bare) throw new EdxmlFault('bad-base64', at);
  return new Uint8Array(bytes);
}

/**
 * The file itself: senders zip what is neither a document nor an archive, one file to an archive,
 * and keep calling it by its own name and type.
 * @param room bytes it may have; a larger one is refused before it is unpacked
 * @throws EdxmlFault `unsafe-archive`, `too-large`
 */
export async function unwrapped(
  name: string,
  bytes: Uint8Array,
  room: number,
): Promise<Uint8Array> {
  const tooLarge = () => new EdxmlFault('too-large', name);
  if (ZIP_BASED.test(name) || !ZIP.every((byte, i) => bytes[i] === byte)) {
    if (bytes.length > room) throw tooLarge();
    return bytes;
  }
  const unsafe = () => new EdxmlFault('unsafe-archive', name);
  const zip = await new Promise<yauzl.ZipFile>((done, fail) =>
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, opened) =>
      error || !opened ? fail(unsafe()) : done(opened),
    ),
  );
  if (zip.entryCount !== 1) throw unsafe();
  const entry = await new Promise<yauzl.Entry>((done, fail) => {
    zip.once('entry', done).once('error', () => fail(unsafe()));
    zip.readEntry();
  });
  const { uncompressedSize: size, compressedSize } = entry;
  const swollen = size > RATIO_FROM && size / Math.max(1, compressedSize) > MOST_RATIO;
  if (size > MOST_UNPACKED || swollen || (entry.generalPurposeBitFlag & 1) === 1) throw unsafe();
  // The size an archive tells is held to while it is unpacked.
  if (size > room) throw tooLarge();
  const stream = await new Promise<NodeJS.ReadableStream>((done, fail) =>
    zip.openReadStream(entry, (error, opened) =>
      error || !opened ? fail(unsafe()) : done(opened),
    ),
  );
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk as Buffer);
  } catch {
    throw unsafe();
  }
  return new Uint8Array(Buffer.concat(chunks));
}
