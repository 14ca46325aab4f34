/** A stored file, known by the hash of its bytes. */
export interface PaperRef {
  /** Code of the paper in the catalogue, e.g. `letter`, `report`, `minutes`. */
  kind: string;
  /** SHA-256 of the file, hex. */
  sha256: string;
  /** Bytes. */
  size: number;
  mime: string;
  /** Name under which it was uploaded. */
  name: string;
}

/** Empty when the reference can be true, else the name of the faulty member. */
export function paperFault(paper: PaperRef): string | undefined {
  if (!paper.kind) return 'kind';
  if (!/^[0-9a-f]{64}$/.test(paper.sha256)) return 'sha256';
  if (!Number.isSafeInteger(paper.size) || paper.size < 1) return 'size';
  if (!paper.mime) return 'mime';
  return paper.name ? undefined : 'name';
}
