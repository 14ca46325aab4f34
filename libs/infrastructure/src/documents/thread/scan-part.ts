import { LIMITS } from './limits.js';
import { Refusal } from './refusal.js';

const OVERLAP = 512;
const MERGE = /<mergeCell [^>]*ref="\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})"/g;
const RELATION = /<Relationship\b[^>]*>/g;

/** Looks through one part of a workbook as it unpacks, a piece at a time; keeps nothing of it. */
export class PartScan {
  private tail = '';
  private started = false;

  constructor(
    private readonly name: string,
    private readonly merged: { cells: number },
  ) {}

  /** @throws Refusal */
  see(chunk: Buffer): void {
    if (!this.started) this.start(chunk);
    this.started = true;
    if (!isXml(this.name)) return;
    // Bytes as they are: what is looked for is ASCII in every encoding that is let through.
    const text = this.tail + chunk.toString('latin1');
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refusal('dtd', { part: this.name });
    if (this.name.endsWith('.rels')) refuseExternal(text);
    if (/<externalReference|<ddeLink|<oleLink/.test(text)) throw new Refusal('external-links');
    if (this.name === '[Content_Types].xml' && /macroEnabled/i.test(text))
      throw new Refusal('macros');
    if (this.name.startsWith('xl/worksheets/')) this.countMerged(text);
    this.tail = text.slice(-OVERLAP);
  }

  private start(chunk: Buffer): void {
    if (chunk.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
      throw new Refusal('nested-archive', { part: this.name });
    const wide = chunk.length > 1 && (chunk[0] === 0 || chunk[1] === 0 || chunk[0]! >= 0xfe);
    // UTF-16 would hide a DTD from the search below, and no office program writes it.
    if (isXml(this.name) && wide) throw new Refusal('broken', { part: this.name });
  }

  private countMerged(text: string): void {
    for (const [, c1, r1, c2, r2] of text.matchAll(MERGE)) {
      const width = Math.abs(columnNumber(c2!) - columnNumber(c1!)) + 1;
      this.merged.cells += width * (Math.abs(Number(r2) - Number(r1)) + 1);
      if (this.merged.cells > LIMITS.mergedCells)
        throw new Refusal('too-many-merged-cells', { limit: LIMITS.mergedCells });
    }
  }
}

export const isXml = (name: string): boolean => /\.(xml|rels|vml)$/i.test(name);

/** Links in cells are harmless text; anything else fetched from outside is not. */
function refuseExternal(text: string): void {
  for (const [relation] of text.matchAll(RELATION))
    if (/TargetMode\s*=\s*["']External/i.test(relation) && !/\/hyperlink["']/i.test(relation))
      throw new Refusal('external-links');
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
