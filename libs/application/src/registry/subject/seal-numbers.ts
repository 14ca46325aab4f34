import { Injectable } from '@nestjs/common';
import { subjectDecider, type GivenNumber, type SubjectPerson } from '@vinhdanh/domain';
import { derivedId } from '../../ids.js';
import { Clock } from '../../ports/clock.js';
import { IdentityCipher } from '../../ports/identity-cipher.js';
import { SubjectViews } from '../../ports/subject-views.js';
import { CommandRunner } from '../../run-command.js';

const PAGE = 500;

/**
 * Enciphers the numbers an older release kept in the clear, and takes the clear ones out of the
 * private parts. Safe to repeat; nothing to do on a database of this release.
 */
@Injectable()
export class SealNumbers {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
    private readonly cipher: IdentityCipher,
    private readonly clock: Clock,
  ) {}

  /** @returns how many numbers were enciphered now */
  async seal(): Promise<number> {
    let sealed = 0;
    for (;;) {
      const ids = await this.subjects.plainNumbers(PAGE);
      for (const id of ids) await this.sealOne(id);
      sealed += ids.length;
      if (ids.length < PAGE) return sealed;
    }
  }

  private async sealOne(id: string): Promise<void> {
    const parts = await this.subjects.privateParts(id);
    const { personalNumber, ...person } = Object.assign({}, ...parts) as SubjectPerson & {
      personalNumber?: string;
    };
    const number: GivenNumber = { kind: 'personal-number', text: personalNumber ?? '' };
    const commandId = derivedId(id, 'seal-number');
    await this.runner.run(
      subjectDecider,
      id,
      { type: 'seal-number', person },
      {
        actor: 'system:ops',
        at: this.clock.now().toISOString(),
        commandId,
        requestHash: commandId,
        correlationId: commandId,
      },
      { id, sealed: this.cipher.seal(number) },
    );
  }
}
