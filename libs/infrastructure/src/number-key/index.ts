import type { Provider } from '@nestjs/common';
import { IdentityCipher, TextSeal } from '@vinhdanh/application';
import { Settings } from '../settings.js';
import { AesIdentityCipher } from './aes-identity-cipher.js';
import { AesTextSeal } from './aes-text-seal.js';
import { CheckNumberKey } from './check-number-key.js';
import { numberKey } from './number-key.js';

export { AesIdentityCipher } from './aes-identity-cipher.js';
export { AesTextSeal } from './aes-text-seal.js';
export { numberKey, numberKeyFile } from './number-key.js';

/** How personal numbers and names of denouncers are kept. */
export const numberKeys: Provider[] = [
  {
    provide: IdentityCipher,
    useFactory: (settings: Settings) =>
      new AesIdentityCipher(() => numberKey(settings.dataDir, settings.numberKey)),
    inject: [Settings],
  },
  {
    provide: TextSeal,
    useFactory: (settings: Settings) =>
      new AesTextSeal(() => numberKey(settings.dataDir, settings.numberKey)),
    inject: [Settings],
  },
  CheckNumberKey,
];
