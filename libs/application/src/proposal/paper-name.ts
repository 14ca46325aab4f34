// Controls, zero-width and bidirectional marks can make a name look like another one.
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const LONGEST = 200;

/** The name a file was uploaded under, fit to be shown: no folders, nothing invisible. */
export function paperName(given: string): string {
  const base = given.normalize('NFC').split(/[/\\]/).pop() ?? '';
  const clean = base.replace(INVISIBLE, '').trim();
  return [...clean].slice(-LONGEST).join('') || 'khong-ten';
}
