/** An edition as its files write it: the head as the index has it, and its awards. */
export interface EditionFiles {
  code: string;
  header: Record<string, unknown>;
  awards: Record<string, unknown>[];
}

/** What keeps files from being read as an edition; words for it are the screen's. */
export type FilesFault =
  | { code: 'not-readable'; file: string }
  | { code: 'no-head' }
  | { code: 'awards-missing'; awards: string };

type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the files of an edition, `index.yaml` and one file per award, as `catalogue/` and its
 * written-out copies have them; one JSON file with `header` and `awards` will do as well. Of an
 * index with several editions those are offered whose awards are all there.
 */
export async function readEditionFiles(
  files: readonly { name: string; text: string }[],
): Promise<{ editions: EditionFiles[]; fault?: FilesFault }> {
  const { parse } = await import('yaml');
  const read: Plain[] = [];
  for (const { name, text } of files) {
    try {
      const content: unknown = parse(text);
      if (!isPlain(content)) return { editions: [], fault: { code: 'not-readable', file: name } };
      read.push(content);
    } catch {
      return { editions: [], fault: { code: 'not-readable', file: name } };
    }
  }
  const whole = read.filter(({ header, awards }) => isPlain(header) && Array.isArray(awards));
  if (whole.length > 0)
    return {
      editions: whole.map(({ header, awards }) => {
        const head = header as Plain;
        return { code: String(head.code ?? ''), header: head, awards: awards as Plain[] };
      }),
    };
  const heads = read.flatMap((one) =>
    Array.isArray(one.editions)
      ? one.editions.filter(isPlain)
      : Array.isArray(one.awards)
        ? [one]
        : [],
  );
  if (heads.length === 0) return { editions: [], fault: { code: 'no-head' } };
  const byCode = new Map(
    read.filter((one) => !one.awards && !one.editions).map((one) => [String(one.code), one]),
  );
  const asked = heads.map((head) => {
    const codes = (Array.isArray(head.awards) ? head.awards : []).map(String);
    return { head, codes, lacking: codes.filter((code) => !byCode.has(code)) };
  });
  const complete = asked.filter(({ lacking }) => lacking.length === 0);
  if (complete.length === 0) {
    const closest = asked.reduce((a, b) => (b.lacking.length < a.lacking.length ? b : a));
    const awards = closest.lacking.slice(0, 5).join(', ');
    return { editions: [], fault: { code: 'awards-missing', awards } };
  }
  return {
    editions: complete.map(({ head, codes }) => {
      const { code, awards: _codes, ...header } = head;
      return { code: String(code), header, awards: codes.map((one) => byCode.get(one)!) };
    }),
  };
}
