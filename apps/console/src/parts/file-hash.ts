/**
 * SHA-256 of a file in hexadecimal, made on this machine. Undefined where the page did not come over
 * https (or from this very machine), for browsers hash nothing there.
 */
export async function fileHash(file: Blob): Promise<string | undefined> {
  if (!globalThis.isSecureContext) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
