import type { FileKind } from '@vinhdanh/application';

const SIGNATURES: [kind: FileKind | 'zip', bytes: number[]][] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];

/**
 * What a content is by its first bytes (4 KB are enough). `zip` needs a look inside; text without
 * control characters passes as csv; anything else is undefined.
 */
export function sniff(head: Uint8Array): FileKind | 'zip' | undefined {
  for (const [kind, bytes] of SIGNATURES)
    if (bytes.every((byte, i) => head[i] === byte)) return kind;
  if (isXml(head)) return 'edxml';
  return looksLikeText(head) ? 'csv' : undefined;
}

/** A declaration is optional in XML; our messages have one. */
const isXml = (head: Uint8Array): boolean =>
  /^(\u00ef\u00bb\u00bf)?<\?xml\s/.test(Buffer.from(head.subarray(0, 12)).toString('latin1'));

function looksLikeText(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  // UTF-16 with a byte order mark is what Excel writes as "Unicode text".
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  return head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
