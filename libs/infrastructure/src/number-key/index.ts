import type { Provider } from '@nestjs/common';
import { IdentityCipher } from '@vinhdanh/application';
import { Settings } from '../settings.js';
import { AesIdentityCipher } from './aes-identity-cipher.js';
import { CheckNumberKey } from './check-number-key.js';
import { numberKey } from './number-key.js';

export { AesIdentityCipher } from './aes-identity-cipher.js';
export { numberKey, numberKeyFile } from './number-key.js';

/** How personal numbers are kept. */
export const numberKeys: Provider[] = [
  {
    provide: IdentityCipher,
    useFactory: (settings: Settings) =>
      new AesIdentityCipher(() => numberKey(settings.dataDir, settings.numberKey)),
    inject: [Settings],
  },
  CheckNumberKey,
];
