import { Injectable } from '@nestjs/common';
import { actDecider, type ActState, type RecordAsk } from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';
import { SubjectViews } from '../ports/subject-views.js';
import { stripFaultOf } from '../registry/record/strippable.js';
import { CommandRunner } from '../run-command.js';
import type { BatchOutcome, RunContext } from '../run-context.js';
import { summarise, type LinesAdded } from './lines-added.js';

interface Named {
  subjectId: string;
  entryId: string;
}

/** Puts awards that stand only in records on a letter that asks to strip or restore them. */
@Injectable()
export class NameEntries {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
    private readonly catalogue: Catalogue,
  ) {}

  async name(
    actId: string,
    state: ActState,
    { entries = [] }: { entries?: readonly Named[] },
    context: RunContext,
  ): Promise<LinesAdded> {
    const lines = new Map<string, string>();
    const subjects: Record<string, string> = {};
    const barred = new Map<string, string>();
    for (const { subjectId, entryId } of entries) {
      // The letters are the province's, whose officers see every record.
      const found = await this.subjects.entry(entryId, { kind: 'all' });
      const known = found && [found.rootId, found.subjectId].includes(subjectId);
      const fault = known
        ? await stripFaultOf(this.catalogue, state.asks as RecordAsk, found)
        : 'no-such-entry';
      if (fault) barred.set(entryId, fault);
      if (!found || fault) continue;
      lines.set(entryId, String(found.fact.award));
      subjects[entryId] = found.subjectId;
    }
    const asked = [...new Set(entries.map(({ entryId }) => entryId))];
    const named = asked.filter((id) => lines.has(id));
    const command = {
      type: 'name-lines' as const,
      // With nothing to name, the rule itself says what is wrong.
      dossierIds: named.length > 0 ? named : asked,
      subjects,
    };
    const policy = { lines, entriesBarred: barred };
    const ran = await this.runner.run(actDecider, actId, command, context, policy);
    const outcomes = asked.map((id): BatchOutcome => {
      const code = barred.get(id);
      return code
        ? { id, ok: false, code, facts: { entryId: id } }
        : { id, ok: true, version: ran.version, replayed: ran.replayed };
    });
    return summarise(ran, outcomes, true);
  }
}
