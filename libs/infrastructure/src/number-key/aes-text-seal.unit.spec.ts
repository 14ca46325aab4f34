import { randomBytes } from 'node:crypto';
import { AesTextSeal } from './aes-text-seal.js';

const secret = randomBytes(32);
const seal = new AesTextSeal(() => secret);
const TEXT = '{"name":"Người Tố Cáo (mẫu)","contact":"0900 000 000"}';

describe('a sealed text', () => {
  it('is read by who has the key, and by nobody who has only the text', () => {
    const sealed = seal.seal(TEXT, 'denunciation:1');
    expect(sealed).not.toContain('Người');
    expect(seal.open(sealed, 'denunciation:1')).toBe(TEXT);
    expect(seal.seal(TEXT, 'denunciation:1')).not.toBe(sealed);
    const other = new AesTextSeal(() => randomBytes(32));
    expect(() => other.open(sealed, 'denunciation:1')).toThrow('sealed under key');
  });

  it('cannot be moved to another matter nor altered', () => {
    const sealed = seal.seal(TEXT, 'denunciation:1');
    expect(() => seal.open(sealed, 'denunciation:2')).toThrow();
    const bent = sealed.slice(0, -8) + (sealed.endsWith('AAAAAAAA') ? 'BBBBBBBB' : 'AAAAAAAA');
    expect(() => seal.open(bent, 'denunciation:1')).toThrow();
  });
});
