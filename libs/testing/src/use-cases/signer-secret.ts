import { Credentials, Passwords, type SignerSecret } from '@vinhdanh/application';
import { SAMPLE_PASSWORD } from '../service/start-service.js';
import type { UseCases } from './start-use-cases.js';

let hash: Promise<string> | undefined;

/** Gives an account of a test a password; what it signs with from then on. */
export async function signerSecret(cases: UseCases, accountId: string): Promise<SignerSecret> {
  hash ??= cases.get(Passwords).hash(SAMPLE_PASSWORD);
  await cases.get(Credentials).set(accountId, await hash);
  return { password: SAMPLE_PASSWORD };
}
