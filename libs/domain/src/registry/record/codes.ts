import type {
  AchievementFact,
  DisciplineFact,
  InitiativeFact,
  LeaveFact,
  MovementFact,
} from '../../eligibility/facts.js';

/** Codes that stand in the facts of eligibility, as lists; the types see to it that both agree. */
export const INITIATIVE_NATURES = [
  'initiative',
  'topic',
  'combat',
] as const satisfies readonly InitiativeFact['nature'][];
export const ACHIEVEMENT_NATURES = [
  'sudden',
  'contribution',
  'political-task',
  'prize',
  'model',
  'work',
] as const satisfies readonly AchievementFact['nature'][];
export const MOVEMENT_LAUNCHERS = [
  'unit',
  'province',
  'prime-minister',
  'president',
  'central',
  'cluster',
] as const satisfies readonly MovementFact['launchedBy'][];
export const MOVEMENT_REVIEWS = [
  'annual',
  'interim',
  'final',
] as const satisfies readonly MovementFact['review'][];
export const MOVEMENT_RESULTS = [
  'leading',
  'typical',
  'voted',
] as const satisfies readonly MovementFact['result'][];
/** Only leave the law says something of (K6); of any other the rating of the year speaks. */
export const LEAVE_NATURES = ['maternity'] as const satisfies readonly LeaveFact['nature'][];
export const DISCIPLINE_FORMS = [
  'reprimand',
  'warning',
  'pay-cut',
  'demotion',
  'removal',
  'dismissal',
] as const satisfies readonly DisciplineFact['form'][];
