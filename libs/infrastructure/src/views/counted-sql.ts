import type {
  CountedLines,
  ProgressStretch,
  ReportBasis,
  ReportStatus,
} from '@vinhdanh/application';

/**
 * What the figures of reports count, in terms of vd_dossier_fact as `f`. The reports count by these
 * conditions and the list of dossiers lists by them: one cannot show what the other does not.
 */

/** Column that says a line reached a status, and the award it counts for then. */
export const REACHED: Record<ReportStatus, { on: string; award: string; also?: string }> = {
  proposed: { on: 'f.proposed_on', award: 'f.award' },
  passed: { on: 'f.passed_on', award: 'coalesce(f.passed_award, f.award)' },
  submitted: { on: 'f.submitted_on', award: 'coalesce(f.passed_award, f.award)' },
  granted: { on: 'f.decided_on', award: 'coalesce(f.granted_award, f.award)' },
  net: {
    on: 'f.decided_on',
    award: 'coalesce(f.granted_award, f.award)',
    also: 'and f.annulled_on is null',
  },
};

const dayOf = (basis: ReportBasis, status: ReportStatus): string => {
  if (basis === 'merit') return 'f.merit_to';
  if (basis === 'proposed') return 'f.proposed_on';
  const granted = status === 'granted' || status === 'net';
  return basis === 'promulgated' && granted ? 'f.promulgated_on' : REACHED[status].on;
};

/** Days and sources as parameters, e.g. `['$2', '$3', '$4']`. */
type Period = readonly [from: string, to: string, sources: string];

export const reachedIn = (
  status: ReportStatus,
  basis: ReportBasis,
  [from, to, sources]: Period,
): string => {
  const { on, also = '' } = REACHED[status];
  return `${on} is not null ${also}
    and ${dayOf(basis, status)} between ${from} and ${to} and f.source = any(${sources})`;
};

/** The two days of each stretch; a line counts in the period in which it ended. */
export const STRETCHES: Record<ProgressStretch, readonly [begun: string, ended: string]> = {
  'proposed-passed': ['f.proposed_on', 'f.passed_on'],
  'passed-decided': ['f.passed_on', 'f.decided_on'],
  'decided-promulgated': ['f.decided_on', 'f.promulgated_on'],
  'proposed-decided': ['f.proposed_on', 'f.decided_on'],
  'submitted-decided': ['f.submitted_on', 'f.decided_on'],
};

export const endedIn = (stretch: ProgressStretch, [from, to, sources]: Period): string => {
  const [begun, ended] = STRETCHES[stretch];
  return `f.source = any(${sources}) and ${begun} is not null
    and ${ended} between ${from} and ${to}`;
};

/** Condition of the lines a figure counts; its parameters are numbered from `first`. */
export function countedSql(lines: CountedLines, first: number) {
  const { from, to, sources, of, award, recipientKinds, classes } = lines;
  const values: unknown[] = [from, to, sources];
  const next = (value: unknown): string => `$${first + values.push(value) - 1}`;
  const period: Period = [`$${first}`, `$${first + 1}`, `$${first + 2}`];
  const conditions = [
    'stretch' in of ? endedIn(of.stretch, period) : reachedIn(of.reached, of.basis, period),
  ];
  const awardThen = 'stretch' in of ? 'f.award' : REACHED[of.reached].award;
  if (award !== undefined) conditions.push(`${awardThen} = ${next(award)}`);
  if (recipientKinds) conditions.push(`f.recipient_kind = any(${next(recipientKinds)})`);
  if (classes)
    conditions.push(
      'among' in classes
        ? `f.position_class = any(${next(classes.among)})`
        : `coalesce(f.position_class, '') <> all(${next(classes.outside)})`,
    );
  return { where: conditions.join(' and '), values };
}
