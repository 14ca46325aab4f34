import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { IdentityCipher } from '@vinhdanh/application';
import { OperatorError } from '../config/index.js';
import { Database } from '../postgres/database.js';
import { AesIdentityCipher } from './aes-identity-cipher.js';

/**
 * Refuses to start with a key that is not the one the stored numbers were enciphered under: under
 * a new one nobody would be found again by his number, and the harm would be seen much later.
 */
@Injectable()
export class CheckNumberKey implements OnApplicationBootstrap {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(IdentityCipher) private readonly cipher: IdentityCipher,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const [row] = await this.db.query<{ sealed: string }>(
      `select number_sealed as sealed from vd_subject
        where number_hash is not null and number_sealed is not null limit 1`,
    );
    if (!row || !(this.cipher instanceof AesIdentityCipher)) return;
    const { keyId } = this.cipher;
    if (AesIdentityCipher.keyIdOf(row.sealed) === keyId) return;
    throw new OperatorError(
      'Khóa mã hóa số định danh không phải khóa của dữ liệu này; hãy đặt lại tệp number.key ' +
        '(hoặc VINHDANH_NUMBER_KEY) đã cất giữ cùng bản sao lưu.',
      `the key of personal numbers (${keyId}) is not the one of this database: put number.key back`,
    );
  }
}
