import 'reflect-metadata';
import { sha256Of } from '@vinhdanh/domain';
import type { EnclosedPart } from '../ports/edxml-codec.js';
import { DecisionReader } from './decision-reader.js';
import { OpenDecisionFileHandler } from './read-decision.js';

const NAMES = ['quyet-dinh.pdf', 'danh-sach.pdf', 'phu-luc.pdf'];
const bytesOf = (name: string) => new Uint8Array(Buffer.from(`content of ${name}`));

/** A reader over one kept message, which notes what is decoded, and how much of it at once. */
function readerOf(purged = false) {
  const decoded: string[] = [];
  const seen = { open: 0, most: 0, messages: 0 };
  const slowly = async <T>(work: () => T): Promise<T> => {
    seen.open += 1;
    seen.most = Math.max(seen.most, seen.open);
    await new Promise((done) => setImmediate(done));
    seen.open -= 1;
    return work();
  };
  const part = (name: string, n: number): EnclosedPart => ({
    ...{ contentId: `c${n}`, name, description: '', contentType: 'application/pdf' },
    content: () =>
      slowly(() => {
        decoded.push(name);
        return bytesOf(name);
      }),
  });
  const state = { purged, decisions: [{ messageId: 'm', sha256: 'a'.repeat(64) }] };
  const reader = new DecisionReader(
    { find: async () => ({ state }) } as never,
    {
      open: async function* () {
        seen.messages += 1;
        yield await slowly(() => new Uint8Array(1));
      },
    } as never,
    { enclosed: () => NAMES.map(part) } as never,
  );
  return { reader, decoded, seen, state };
}

describe('the files of a decision', () => {
  it('are decoded one at a time, however many ask at once, and listed without decoding again', async () => {
    const { reader, decoded, seen } = readerOf();
    const lists = await Promise.all(Array.from({ length: 8 }, () => reader.list('s', 'm')));
    expect(lists[7]).toEqual(
      NAMES.map((name, i) => ({
        ...{ n: i + 1, name, mime: 'application/pdf' },
        ...{ size: bytesOf(name).length, sha256: sha256Of(bytesOf(name)) },
      })),
    );
    expect([decoded, seen]).toEqual([NAMES, { open: 0, most: 1, messages: 1 }]);
    const files = await Promise.all([1, 2, 3, 2].map((n) => reader.file('s', 'm', n)));
    await Promise.all(files.map(({ content }) => content()));
    expect([decoded.slice(3), seen.most]).toEqual([[NAMES[0], NAMES[1], NAMES[2], NAMES[1]], 1]);
  });

  it('are decoded each alone, and only when the content is wanted', async () => {
    const { reader, decoded, seen } = readerOf();
    await reader.list('s', 'm');
    const opened = await new OpenDecisionFileHandler(reader).execute({
      ...{ submissionId: 's', messageId: 'm', n: 2 },
    } as never);
    // Whoever has these bytes already is told so by the hash alone.
    expect(opened.sha256).toBe(sha256Of(bytesOf(NAMES[1]!)));
    expect([decoded.length, seen.messages]).toEqual([3, 1]);
    for await (const chunk of await opened.content()) expect(chunk).toEqual(bytesOf(NAMES[1]!));
    expect(decoded.slice(3)).toEqual([NAMES[1]]);
    await expect(reader.file('s', 'm', 4)).rejects.toThrow('not visible');
  });

  it('are for nobody once the message was deleted, though they were read before', async () => {
    const { reader, state } = readerOf();
    await reader.list('s', 'm');
    state.purged = true;
    await expect(reader.list('s', 'm')).rejects.toThrow('not visible');
    await expect(reader.file('s', 'm', 1)).rejects.toThrow('not visible');
  });

  it('are read again after a failure', async () => {
    const { reader, seen } = readerOf();
    const broken = jest.spyOn(reader['codec'], 'enclosed').mockImplementationOnce(() => {
      throw new Error('not now');
    });
    await expect(reader.list('s', 'm')).rejects.toThrow('not now');
    expect(await reader.list('s', 'm')).toHaveLength(3);
    expect([broken.mock.calls.length, seen.messages]).toEqual([2, 2]);
  });
});
