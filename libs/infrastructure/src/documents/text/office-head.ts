import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { headOf, type HeadReply } from './head-job.js';

/** Unpacked bytes of a part that are looked at; the head stands at its beginning. */
const MOST_BYTES = 512 * 1024;
const PARTS: Record<'docx' | 'xlsx', RegExp> = {
  docx: /^word\/(document|header\d*)\.xml$/,
  xlsx: /^xl\/sharedStrings\.xml$/,
};
const PROPERTIES = /^docProps\/(core|custom)\.xml$/;
/** Pieces of one part: about a first page. */
const FIRST = 120;

/** Text at the beginning of a document or workbook, its headers and its properties. */
export async function officeHead(path: string, kind: 'docx' | 'xlsx'): Promise<HeadReply> {
  const pieces: string[] = [];
  const properties: string[] = [];
  for await (const { name, text } of parts(
    path,
    (part) => PARTS[kind].test(part) || PROPERTIES.test(part),
  ))
    if (PROPERTIES.test(name)) properties.push(...piecesOf(text));
    else pieces.push(...piecesOf(text).slice(0, FIRST));
  return headOf(pieces, properties);
}

/** Paragraphs, cells, tabs and line breaks set pieces apart; other marks vanish. */
const piecesOf = (xml: string): string[] =>
  xml
    .replace(/<w:(tab|br|cr)\b[^>]*\/>|<\/(w:p|w:tc|si|[a-z]+:[a-z]+|property)>/gi, (mark) =>
      /^<\/w:(t|r|rPr|pPr|hyperlink|ins|smartTag|sdtContent|sdt)>$/i.test(mark) ? '' : '\n',
    )
    .replace(/<[^>]*>?/g, '')
    .replace(/&(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi, (_, name: string) => entity(name))
    .split('\n')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function entity(name: string): string {
  const known = NAMED[name.toLowerCase()];
  if (known) return known;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

async function* parts(
  path: string,
  wanted: (name: string) => boolean,
): AsyncGenerator<{ name: string; text: string }> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, file) =>
      file ? resolve(file) : reject(error as Error),
    ),
  );
  try {
    for (const entry of await directory(zip))
      if (wanted(entry.fileName)) yield { name: entry.fileName, text: await begin(zip, entry) };
  } finally {
    zip.close();
  }
}

const directory = (zip: ZipFile): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', reject);
    zip.readEntry();
  });

/** The first bytes of a part, unpacked no further than that. */
const begin = (zip: ZipFile, entry: Entry): Promise<string> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (!stream) return reject(error as Error);
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size < MOST_BYTES) return;
        resolve(Buffer.concat(chunks).toString('utf8'));
        stream.destroy();
      });
      stream.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
      stream.once('error', reject);
    });
  });
