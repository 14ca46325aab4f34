import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { OperatorError } from '@vinhdanh/infrastructure';
import { type EndLine, FORMAT, type HeaderLine, type Line } from '../backup/format.js';

export const damaged = (why: string, cause?: unknown): OperatorError =>
  new OperatorError('Tệp sao lưu bị hỏng hoặc chưa ghi xong.', `the backup is damaged: ${why}`, {
    cause,
  });

/** Lines of a backup as text; throws unless the end line is there and its hash is right. */
export async function* backupLines(file: string): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const source = createReadStream(file);
  const plain = source.pipe(createGunzip());
  source.on('error', (error) => plain.destroy(error));
  let end: EndLine['end'] | undefined;
  try {
    for await (const line of linesOf(plain)) {
      if (line.startsWith('{"end":')) {
        end = (JSON.parse(line) as EndLine).end;
        break;
      }
      hash.update(`${line}\n`);
      yield line;
    }
  } catch (error) {
    if (error instanceof OperatorError || (error as NodeJS.ErrnoException).code === 'ENOENT')
      throw error;
    if (/^Z_|^ERR_/.test((error as NodeJS.ErrnoException).code ?? ''))
      throw damaged((error as Error).message, error);
    throw error;
  }
  if (!end) throw damaged('it has no end');
  if (hash.digest('hex') !== end.sha256) throw damaged('its hash is wrong');
}

/** Not node:readline, which does not hand on the errors of its source. */
async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of source) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
}

/** The first line, which says in what shape the rest is. */
export async function backupHeader(file: string): Promise<HeaderLine> {
  for await (const line of backupLines(file)) {
    const header = JSON.parse(line) as Line;
    if ('format' in header && header.format === FORMAT) return header;
    break;
  }
  throw damaged(`it does not begin as ${FORMAT}`);
}
