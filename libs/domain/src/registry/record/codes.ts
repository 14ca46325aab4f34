import type {
  AchievementFact,
  DisciplineFact,
  InitiativeFact,
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
export const DISCIPLINE_FORMS = [
  'reprimand',
  'warning',
  'pay-cut',
  'demotion',
  'removal',
  'dismissal',
] as const satisfies readonly DisciplineFact['form'][];
