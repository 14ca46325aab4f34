import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Root of the program, where catalogue/ and sample/ lie: the same from sources and from dist,
 * whatever folder the process was started in.
 */
export function programFolder(): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && readFileSync(file, 'utf8').includes('"name": "vinhdanh"'))
      return folder;
  }
  throw new Error('package.json of vinhdanh not found above the program');
}
