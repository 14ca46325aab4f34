import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';
import { headOf, type HeadReply } from './head-job.js';

/** A piece of text as the library places it: left end and baseline in points, from below. */
interface Placed {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

/** Lines closer than this are one line. */
const SAME_LINE = 3;

/** Text of the first page and the properties of the document. Nothing of it is run or drawn. */
export async function pdfHead(path: string): Promise<HeadReply> {
  const content = new Uint8Array(await readFile(path));
  const document = await getDocumentProxy(content, {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const { info } = await document.getMetadata();
  const { Title, Subject, Keywords } = info as Record<string, unknown>;
  const placed = (items as Placed[]).filter((item) => item.str?.trim());
  return headOf(piecesOf(placed), [Title, Subject, Keywords]);
}

/** Joins what stands together: a stamp has a gap around it, the letters of a word have not. */
function piecesOf(items: readonly Placed[]): string[] {
  const lines = new Map<number, Placed[]>();
  for (const item of items) {
    const line = Math.round((item.transform[5] ?? 0) / SAME_LINE);
    lines.set(line, [...(lines.get(line) ?? []), item]);
  }
  return [...lines]
    .sort(([a], [b]) => b - a)
    .flatMap(([, line]) => joined(line.sort((a, b) => leftOf(a) - leftOf(b))));
}

const leftOf = ({ transform }: Placed): number => transform[4] ?? 0;

function joined(line: readonly Placed[]): string[] {
  const pieces: string[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of line) {
    const size = item.height || 10;
    const gap = leftOf(item) - end;
    const last = pieces.length - 1;
    if (gap > size * 1.5) pieces.push(item.str);
    else pieces[last] = `${pieces[last] ?? ''}${gap > size * 0.2 ? ' ' : ''}${item.str}`;
    end = leftOf(item) + item.width;
  }
  return pieces;
}
