import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../config/index.js';

const BYTES = 32;
const HEX = /^[0-9a-f]{64}$/i;

export const numberKeyFile = (dataDir: string): string => join(dataDir, 'number.key');

/**
 * The key under which personal numbers are kept: the one given, else that of the data folder, made
 * at first use and readable by its owner alone. It is never written to the database.
 * @throws OperatorError when the file does not hold a key
 */
export function numberKey(dataDir: string, given?: string): Buffer {
  if (given !== undefined) return decode(given, 'VINHDANH_NUMBER_KEY');
  const file = numberKeyFile(dataDir);
  if (!existsSync(file)) make(dataDir, file);
  return decode(readFileSync(file, 'utf8').trim(), file);
}

/** Of two processes that start at once the first makes the key and both use it. */
function make(dataDir: string, file: string): void {
  mkdirSync(dataDir, { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  const text = `${randomBytes(BYTES).toString('hex')}\n`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function decode(text: string, where: string): Buffer {
  if (HEX.test(text)) return Buffer.from(text, 'hex');
  throw new OperatorError(
    `${where} không chứa khóa hợp lệ: cần 64 chữ số thập lục phân.`,
    `${where} holds no key: 64 hexadecimal digits are needed`,
  );
}
