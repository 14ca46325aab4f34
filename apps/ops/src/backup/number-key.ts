import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { numberKeyFile, OperatorError } from '@vinhdanh/infrastructure';

/** The key of personal numbers goes beside a backup, never into it: who has one has not the other. */
const beside = (backup: string): string => `${backup}.key`;

/** Copies the key beside a new backup; undefined where the data folder holds none. */
export function keepNumberKey(dataDir: string, backup: string): string | undefined {
  const file = numberKeyFile(dataDir);
  if (!existsSync(file)) return undefined;
  copyFileSync(file, beside(backup));
  return beside(backup);
}

/**
 * Puts the key that lies beside a backup into the data folder.
 * @throws OperatorError when the folder has another key, which may belong to other data
 */
export function bringNumberKey(dataDir: string, backup: string): void {
  const file = numberKeyFile(dataDir);
  if (!existsSync(beside(backup))) return;
  const theirs = readFileSync(beside(backup), 'utf8');
  if (existsSync(file) && readFileSync(file, 'utf8') !== theirs)
    throw new OperatorError(
      `Thư mục dữ liệu đã có khóa khác (${file}); hãy cất tệp ấy đi nơi khác rồi khôi phục lại.`,
      `the data folder has another key of personal numbers: move ${file} away, then restore`,
    );
  mkdirSync(dataDir, { recursive: true });
  copyFileSync(beside(backup), file);
}
