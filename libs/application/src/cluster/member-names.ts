import { Injectable } from '@nestjs/common';
import { subjectDecider, type SubjectState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { SubjectViews } from '../ports/subject-views.js';
import { CommandRunner } from '../run-command.js';

/** Members of a cluster or round know one another by name: collectives, whoever asks. */
const ALL = { kind: 'all' } as const;

/** Who is meant by the ids of members and candidates, and which of them the viewer speaks for. */
@Injectable()
export class MemberNames {
  constructor(
    private readonly subjects: SubjectViews,
    private readonly runner: CommandRunner,
  ) {}

  /** Names by id; erased and unknown ones are absent. */
  async of(ids: readonly string[]): Promise<Record<string, string>> {
    const wanted = [...new Set(ids)];
    return wanted.length === 0 ? {} : Object.fromEntries(await this.subjects.names(wanted, ALL));
  }

  /** Those whose self and peer scores the viewer may give. */
  async spokenFor(ids: readonly string[], viewer: Viewer): Promise<string[]> {
    if (!viewer.can('scoring.act-as-unit')) return [];
    const found = await this.runner.loadMany<SubjectState>(subjectDecider, [...ids]);
    return ids.filter((id) => {
      const { unitId, unitLine } = found.get(id)?.state ?? {};
      const unitIds = unitId ? [unitId] : [];
      return viewer.judge('scoring.act-as-unit', { unitIds, unitLine: unitLine ?? [] }).allow;
    });
  }
}
