import { Injectable } from '@nestjs/common';
import {
  subjectDecider,
  type AnswerOpinion,
  type OpinionState,
  type RecognisedWork,
  type RecordEntry,
} from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { IdentityCipher } from '../ports/identity-cipher.js';
import { SubjectViews } from '../ports/subject-views.js';
import { keysOfTwins, newEntry } from '../registry/record/entry-input.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext } from '../run-context.js';

/**
 * A work that an initiative council recognised is entered in its author's record, where eligibility
 * and the rule against using it twice find it. The entry's id comes from the answer, so that the
 * same answer enters it once.
 */
@Injectable()
export class RecogniseWorks {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
    private readonly cipher: IdentityCipher,
  ) {}

  async record(
    { lines, stepKind }: OpinionState,
    { items, paper }: AnswerOpinion,
    { on, reference: source }: { on: string; reference?: string },
    context: RunContext,
  ): Promise<void> {
    const deps = { subjects: this.subjects, cipher: this.cipher };
    for (const { dossierId, work } of items) {
      const subjectId = lines[dossierId]?.subjectId;
      if (!work || !subjectId) continue;
      const entry = entryOf(work, paper?.number, paper?.date ?? on);
      const commandId = derivedId(context.commandId, `work:${dossierId}`);
      const reference = paper ? `${paper.number}, ${paper.date}` : (source ?? stepKind);
      const given = { entry, grade: 'confirmed' as const, reference };
      const entries = [newEntry(derivedId(commandId, 'entry'), subjectId, given, this.cipher)];
      const policy = { id: subjectId, knownKeys: await keysOfTwins(deps, subjectId, [entry]) };
      const command = { type: 'add-records' as const, entries, passOverKnown: true };
      const under = { ...context, commandId, expectedVersion: undefined };
      await this.runner.run(subjectDecider, subjectId, command, under, policy);
    }
  }
}

const entryOf = (
  { title, scope, year }: RecognisedWork,
  number: string | undefined,
  decidedOn: string,
): RecordEntry => ({
  kind: 'initiative',
  fact: { nature: 'initiative', year, scope, applied: true, usedFor: [] },
  words: { title, decidedOn, ...(number ? { number } : {}) },
});
