import { createHash } from 'node:crypto';
import { EdxmlFault, type EdxmlAttachment } from './message.js';

/** Name of the attachment that lists the hashes of all others. */
export const CHECKSUMS_FILE = 'checksums.json';

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The manifest of the others, in their order. */
export const checksums = (attachments: readonly EdxmlAttachment[]): EdxmlAttachment =>
  checksumsOf(
    attachments.map(({ name, content }) => ({
      name,
      size: content.length,
      sha256: sha256Of(content),
    })),
  );

/** The manifest of files by name, bytes and SHA-256 (hex). */
export function checksumsOf(
  files: readonly { name: string; size: number; sha256: string }[],
): EdxmlAttachment {
  return {
    contentId: 'checksums',
    name: CHECKSUMS_FILE,
    description: 'Bảng mã kiểm tra các tệp gửi kèm (SHA-256)',
    contentType: 'application/json',
    content: Buffer.from(`${JSON.stringify({ algorithm: 'SHA-256', files }, null, 1)}\n`, 'utf8'),
  };
}

/**
 * Where a message brings a manifest of its attachments, they must be what it says, all of them.
 * @throws EdxmlFault `hash-mismatch` naming the file
 */
export function checkChecksums(attachments: readonly EdxmlAttachment[]): void {
  const manifest = attachments.find(({ name }) => name === CHECKSUMS_FILE);
  if (!manifest) return;
  const said = listed(manifest.content);
  const others = attachments.filter((one) => one !== manifest);
  for (const { name, content } of others)
    if (said.get(name) !== sha256Of(content)) throw new EdxmlFault('hash-mismatch', name);
  const missing = [...said.keys()].find((name) => !others.some((one) => one.name === name));
  if (missing !== undefined) throw new EdxmlFault('hash-mismatch', missing);
}

function listed(content: Uint8Array): Map<string, string> {
  try {
    const { files } = JSON.parse(new TextDecoder().decode(content)) as {
      files: { name: string; sha256: string }[];
    };
    return new Map(files.map(({ name, sha256 }) => [String(name), String(sha256).toLowerCase()]));
  } catch {
    throw new EdxmlFault('hash-mismatch', CHECKSUMS_FILE);
  }
}
