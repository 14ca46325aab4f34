import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Lang } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { AuditViews } from '../ports/audit-views.js';
import { auditRow, idsIn, type AuditRow } from './audit-row.js';

/** Who changed a thing last, when, and what was done. */
export type LastChange = Pick<AuditRow, 'actor' | 'sentence' | 'recordedAt'>;

/**
 * Whoever keeps a thing of this kind may know who else keeps it, though the trail at large is not
 * theirs to read: an administrator sees no dossiers, and must be told who was faster all the same.
 */
const KEPT_BY: Readonly<Record<string, string>> = {
  calendar: 'calendar.announce',
  catalogue: 'catalogue.confirm',
  'criteria-set': 'criteria-set.write',
  'score-sheet': 'scoring.define-sheet',
  'slot-plan': 'slot-plan.announce',
  organisation: 'organisation.register',
  account: 'account.read',
};
/** What the service did by itself afterwards is not what one needs to know. */
const LOOKED_AT = 10;

/** The last change of a stream by a person, as far as the viewer may know of it. */
export class FindLastChange extends Query<LastChange> {
  constructor(
    readonly stream: string,
    readonly lang: Lang,
    readonly viewer: Pick<Viewer, 'scope' | 'can'>,
  ) {
    super();
  }
}

@QueryHandler(FindLastChange)
export class FindLastChangeHandler implements IQueryHandler<FindLastChange> {
  constructor(private readonly views: AuditViews) {}

  /** @throws NotVisible for a stream of others, as for one that is not there */
  async execute({ stream, lang, viewer }: FindLastChange): Promise<LastChange> {
    const keeps = KEPT_BY[stream.split(':', 1)[0] ?? ''];
    const scope = keeps && viewer.can(keeps) ? ({ kind: 'all' } as const) : viewer.scope;
    const rows = await this.views.page(scope, { stream }, 'desc', undefined, LOOKED_AT);
    const last = rows.find(({ actor }) => !actor.startsWith('system:')) ?? rows[0];
    if (!last) throw new NotVisible('change');
    const names = await this.views.names([...new Set(idsIn(last))]);
    const { actor, sentence, recordedAt } = auditRow(last, lang, names);
    return { actor, sentence, recordedAt };
  }
}
