import type { StepDeed } from '../steps/standing.js';
import type { DossierState } from './state.js';
import type { Evolvers } from './to.js';

type StepEvent = 'dossier.step-opened' | 'dossier.step-settled' | 'dossier.step-waived';

/** What one deed for a step came to; the others of the step stay. */
const done = (state: DossierState, step: string, ref: string, deed: StepDeed): DossierState => ({
  ...state,
  steps: { ...state.steps, [step]: { ...state.steps?.[step], [ref]: deed } },
});

export const evolveSteps: Evolvers<StepEvent> = {
  'dossier.step-opened': (state, { step, ref }) => done(state, step, ref, {}),
  'dossier.step-settled': (state, { step, ref, answer, on, clears }) =>
    done(state, step, ref, { answer, on, clears }),
  'dossier.step-waived': (state, { step, on }) =>
    done(state, step, 'officer', { answer: 'not-applicable', on, clears: true }),
};
