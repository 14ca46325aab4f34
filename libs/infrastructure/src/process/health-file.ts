import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const EVERY_MS = 3_000;

/**
 * Writes `<data>/health/<name>` as long as the process is well, for a health check that has no port
 * to ask. bin/healthy.cjs holds a file older than 15 s for a sick process.
 * @param well whether the process can do its work now
 * @returns stops writing
 */
export function keepHealthFile(
  dataDir: string,
  name: string,
  well: () => Promise<boolean>,
): () => void {
  const folder = join(dataDir, 'health');
  mkdirSync(folder, { recursive: true });
  const beat = async (): Promise<void> => {
    if (!(await well().catch(() => false))) return;
    try {
      writeFileSync(join(folder, name), new Date().toISOString());
    } catch {
      // A full disk shows by the file's age. Ended by it the vault would lose the keys of its rounds.
    }
  };
  const timer = setInterval(() => void beat(), EVERY_MS);
  void beat();
  return () => clearInterval(timer);
}
