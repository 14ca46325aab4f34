import type { OneOf, Told } from '../api/answers';

/** What the service tells: kinds of things that changed, with their ids where they are few. */
export type Changed = OneOf<Told<'/live', 'changed'>>;

/** What is read under an address changes with these kinds of things; `*` with any. */
const READ_FROM: Record<string, readonly string[]> = {
  '/dossiers': ['dossier', 'opinion'],
  '/proposals': ['proposal', 'dossier', 'quota'],
  '/work-items': ['*'],
  '/work-items/counts': ['*'],
  '/notices': ['*'],
  '/notices/count': ['*'],
  '/audit': ['*'],
  '/council-sessions': ['council-session', 'dossier'],
  '/councils': ['council'],
  '/decisions': ['act', 'dossier'],
  '/submissions': ['submission', 'dossier', 'act'],
  // Everything of a round stands in the log of its session.
  '/ballot-rounds': ['ballot-round', 'council-session'],
  '/slot-plans': ['slot-plan'],
  '/clusters': ['cluster', 'cluster-year'],
  '/funds': ['fund', 'reward'],
  '/rewards': ['reward'],
  '/ceremonies': ['ceremony', 'handover'],
  '/handovers': ['handover'],
  '/award-stock': ['stock'],
  '/recoveries': ['dossier', 'handover', 'reward'],
  '/rounds': ['round'],
  // With who has filed in it.
  '/rounds/{id}': ['round', 'proposal', 'dossier'],
  '/imports': ['import'],
  '/organisations': ['organisation', 'lineage'],
  '/organisations/lineage': ['lineage'],
  '/desk': ['*'],
  '/first-steps': ['*'],
  '/queues': ['queues'],
  '/queues/dead': ['queues'],
  '/catalogue/unverified': ['catalogue'],
  '/catalogue/diff': ['catalogue'],
  '/accounts': ['account'],
  '/catalogue/editions': ['catalogue'],
  '/calendar-years': ['calendar'],
  '/movements': ['movement'],
  '/criteria-sets': ['criteria-set'],
  '/assessments': ['assessment'],
  '/score-rounds': ['score-round', 'score-sheet'],
  '/score-sheets': ['score-sheet', 'score-round'],
  '/opinions': ['opinion'],
  '/agency-lists': ['agency-list'],
  '/publicity': ['publicity', 'comment'],
  '/quotas': ['quota', 'proposal'],
  '/due-lists': ['due-list'],
  '/rehearsals': ['rehearsal'],
  me: ['account'],
};

/** Whether what was read under this key may have changed. */
export function concerns(key: readonly unknown[], { topics, all }: Changed): boolean {
  const [address, what, at] = key;
  const from = READ_FROM[String(address)];
  // What is shown of a moment gone by does not change.
  if (!from || typeof at === 'number') return false;
  if (all) return true;
  // The history of one dossier grows with that dossier alone.
  const history = (what as { dossier?: string } | undefined)?.dossier;
  const one = history ?? (typeof what === 'string' ? what : undefined);
  const own = history ? 'dossier' : from[0];
  return (topics ?? []).some(({ topic, ids }) => {
    if (history ? topic !== own : !from.includes('*') && !from.includes(topic)) return false;
    // One thing is read again only if it is this one; a list, with any of its kind.
    return !one || !ids || topic !== own || ids.includes(one);
  });
}
