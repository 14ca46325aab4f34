import { hash, verify } from '@node-rs/argon2';
import { Passwords } from '@vinhdanh/application';

/** argon2id with 19 MiB, 2 passes, 1 lane: the first choice of the OWASP password storage notes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Runs in the addon's own threads, so a sign-in never holds up other requests. */
export class Argon2Passwords extends Passwords {
  private standIn?: Promise<string>;

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFC'), COST);
  }

  async verify(known: string | undefined, password: string): Promise<boolean> {
    this.standIn ??= this.hash('no account has this password');
    const right = await verify(known ?? (await this.standIn), password.normalize('NFC'));
    return right && known !== undefined;
  }
}
