import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { IdentityCipher } from '@vinhdanh/application';
import { numberText, type GivenNumber, type NumberKind, type SealedNumber } from '@vinhdanh/domain';

const IV = 12;
const TAG = 16;
const FORM = 'v1';

/** The number was enciphered under another key than ours. */
export class WrongNumberKey extends Error {
  override name = 'WrongNumberKey';
}

interface Keys {
  /** First digits of a hash of the key: tells whose text it is without telling anything else. */
  id: string;
  cipher: Buffer;
  mac: Buffer;
}

/**
 * AES-256-GCM with a fresh random IV for each text, bound to the kind of number; HMAC-SHA-256 for
 * looking up. Both keys derive from one secret, which is read when it is first needed: a process
 * that never meets a number needs no key.
 */
export class AesIdentityCipher extends IdentityCipher {
  private known?: Keys;

  constructor(private readonly secret: () => Buffer) {
    super();
  }

  /** Which key a sealed text needs. */
  static keyIdOf = (sealed: string): string => sealed.split('.')[1] ?? '';
  get keyId(): string {
    return this.keys.id;
  }

  seal(number: GivenNumber): SealedNumber {
    const { id, cipher } = this.keys;
    const iv = randomBytes(IV);
    const aes = createCipheriv('aes-256-gcm', cipher, iv);
    aes.setAAD(Buffer.from(`${FORM}.${number.kind}`));
    const text = Buffer.concat([aes.update(numberText(number.text), 'utf8'), aes.final()]);
    const whole = Buffer.concat([iv, text, aes.getAuthTag()]).toString('base64url');
    const sealed = [FORM, id, number.kind, whole].join('.');
    return { kind: number.kind, sealed, hash: this.hash(number) };
  }

  open(sealed: string): GivenNumber {
    const [form, id, kind = '', whole = ''] = sealed.split('.');
    const { id: ours, cipher } = this.keys;
    if (form !== FORM || id !== ours)
      throw new WrongNumberKey(`sealed under key ${id}, not ${ours}`);
    const bytes = Buffer.from(whole, 'base64url');
    const aes = createDecipheriv('aes-256-gcm', cipher, bytes.subarray(0, IV));
    aes.setAAD(Buffer.from(`${FORM}.${kind}`));
    aes.setAuthTag(bytes.subarray(bytes.length - TAG));
    const text = aes.update(bytes.subarray(IV, bytes.length - TAG), undefined, 'utf8');
    return { kind: kind as NumberKind, text: text + aes.final('utf8') };
  }

  hash({ kind, text }: GivenNumber): string {
    return this.mark(`number\u0000${kind}\u0000${numberText(text)}`);
  }

  mark(text: string): string {
    return createHmac('sha256', this.keys.mac).update(text).digest('base64url');
  }

  private get keys(): Keys {
    return (this.known ??= derive(this.secret()));
  }
}

function derive(secret: Buffer): Keys {
  const part = (info: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', secret, '', `vinhdanh number ${info}`, bytes));
  return { id: part('id', 4).toString('hex'), cipher: part('cipher', 32), mac: part('mac', 32) };
}
