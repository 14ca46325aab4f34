import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { TextSeal } from '@vinhdanh/application';
import { WrongNumberKey } from './aes-identity-cipher.js';

const IV = 12;
const TAG = 16;
const FORM = 's1';

/**
 * AES-256-GCM with a fresh random IV for each text, bound to what it belongs to. Its key derives
 * from the secret of the numbers, apart from theirs; it is read when it is first needed.
 */
export class AesTextSeal extends TextSeal {
  private known?: { id: string; cipher: Buffer };

  constructor(private readonly secret: () => Buffer) {
    super();
  }

  seal(text: string, about: string): string {
    const { id, cipher } = this.keys;
    const iv = randomBytes(IV);
    const aes = createCipheriv('aes-256-gcm', cipher, iv);
    aes.setAAD(Buffer.from(`${FORM}.${about}`));
    const hidden = Buffer.concat([aes.update(text, 'utf8'), aes.final()]);
    return [FORM, id, Buffer.concat([iv, hidden, aes.getAuthTag()]).toString('base64url')].join(
      '.',
    );
  }

  open(sealed: string, about: string): string {
    const [form, id, whole = ''] = sealed.split('.');
    const { id: ours, cipher } = this.keys;
    if (form !== FORM || id !== ours)
      throw new WrongNumberKey(`sealed under key ${id}, not ${ours}`);
    const bytes = Buffer.from(whole, 'base64url');
    const aes = createDecipheriv('aes-256-gcm', cipher, bytes.subarray(0, IV));
    aes.setAAD(Buffer.from(`${FORM}.${about}`));
    aes.setAuthTag(bytes.subarray(bytes.length - TAG));
    return (
      aes.update(bytes.subarray(IV, bytes.length - TAG), undefined, 'utf8') + aes.final('utf8')
    );
  }

  private get keys() {
    if (this.known) return this.known;
    const secret = this.secret();
    const part = (info: string, bytes: number): Buffer =>
      Buffer.from(hkdfSync('sha256', secret, '', `vinhdanh seal ${info}`, bytes));
    return (this.known = { id: part('id', 4).toString('hex'), cipher: part('cipher', 32) });
  }
}
