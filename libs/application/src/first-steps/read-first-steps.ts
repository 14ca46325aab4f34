import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { rulesOf, vietnamTime, type Role } from '@vinhdanh/domain';
import { Calendars } from '../ports/calendars.js';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';
import { FirstStepsViews } from '../ports/first-steps-views.js';
import { Installation } from '../ports/installation.js';

export const FIRST_STEPS = [
  'units',
  'accounts',
  'roles',
  'calendar',
  'catalogue',
  'council',
  'round',
  'proposal',
  'filed',
  'granted',
] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** Roles without which no dossier comes to its end. */
export const NEEDED_ROLES: readonly Role[] = [
  'unit-clerk',
  'unit-head',
  'specialist',
  'board-head',
  'council-member',
  'secretary',
  'chair',
  'office',
  'numbering-clerk',
];

/** How far a step is: `count` of `of` where there is a figure to reach. */
export interface StepState {
  step: FirstStep;
  done: boolean;
  count: number;
  of?: number;
  /** roles: those nobody holds today. */
  missing?: string[];
}

export interface FirstStepsState {
  mode: 'sample' | 'province';
  /** Year of the working calendar that is looked at. */
  year: number;
  /** Edition in force today; null where none is. */
  edition: string | null;
  steps: StepState[];
  done: boolean;
}

/** The way from an empty province to its first dossier complete, step by step as it stands now. */
export class ReadFirstSteps extends Query<FirstStepsState> {}

@QueryHandler(ReadFirstSteps)
export class ReadFirstStepsHandler implements IQueryHandler<ReadFirstSteps> {
  constructor(
    private readonly views: FirstStepsViews,
    private readonly calendars: Calendars,
    private readonly catalogue: Catalogue,
    private readonly installation: Installation,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<FirstStepsState> {
    const { day: today } = vietnamTime(this.clock.now().toISOString());
    const year = Number(today.slice(0, 4));
    const [so, years, edition] = await Promise.all([
      this.views.count(today),
      this.calendars.years(),
      this.catalogue.editionOn(today),
    ]);
    const rules = edition ? rulesOf(edition) : [];
    const verified = rules.filter(({ basis }) => basis.verified).length;
    const missing = NEEDED_ROLES.filter((role) => !so.roles[role]);
    const announced = years.some((one) => one.year === year && one.verified);
    const some = (step: FirstStep, count: number): StepState => ({ step, count, done: count > 0 });
    const steps: StepState[] = [
      some('units', so.organisations),
      { step: 'accounts', count: so.accounts, done: so.accounts > 1 },
      {
        step: 'roles',
        count: NEEDED_ROLES.length - missing.length,
        of: NEEDED_ROLES.length,
        missing,
        done: missing.length === 0,
      },
      { step: 'calendar', count: announced ? 1 : 0, of: 1, done: announced },
      {
        step: 'catalogue',
        count: verified,
        of: rules.length,
        done: rules.length > 0 && verified === rules.length,
      },
      some('council', so.councils),
      some('round', so.rounds),
      some('proposal', so.proposals),
      { step: 'filed', count: so.lines, done: so.filed > 0 },
      some('granted', so.granted),
    ];
    return {
      mode: this.installation.mode,
      year,
      edition: edition?.code ?? null,
      steps,
      done: steps.every(({ done }) => done),
    };
  }
}
