import { randomInt } from 'node:crypto';
import { type Config, keepSecret, ownerSecret } from '@vinhdanh/infrastructure';

// Without letters that are mistaken for one another when read from a screen.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Password of the sample accounts: the one given, else the one made at the first start. */
export function samplePassword(config: Config): string {
  const kept = ownerSecret(config.dataDir).samplePassword;
  const password =
    config.samplePassword ??
    kept ??
    [4, 4, 4].map((n) => Array.from({ length: n }, letter).join('')).join('-');
  if (password !== kept) keepSecret(config.dataDir, { samplePassword: password });
  return password;
}

const letter = (): string => LETTERS[randomInt(LETTERS.length)];
