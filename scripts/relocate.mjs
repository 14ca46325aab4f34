import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/**
 * In a folder with Vietnamese letters the OpenAPI plugin of the compiler leaves absolute paths to
 * sources behind (TypeScript shows them to it escaped, and it no longer recognises them). They are
 * turned into what they are elsewhere: paths inside dist, relative to the file.
 */
export function relocate(root, dist) {
  for (const entry of readdirSync(dist, { recursive: true })) {
    if (!entry.endsWith('.js')) continue;
    const file = join(dist, entry);
    const text = readFileSync(file, 'utf8');
    const mended = text.replaceAll(/require\("((?:[^"\\\n]|\\.)+)"\)/g, (call, escaped) => {
      const path = JSON.parse(`"${escaped}"`);
      if (!isAbsolute(path) || !path.startsWith(root + sep)) return call;
      const target = relative(dirname(file), join(dist, relative(root, path)));
      return `require(${JSON.stringify(target.startsWith('.') ? target : `./${target}`)})`;
    });
    if (mended !== text) writeFileSync(file, mended);
  }
}
