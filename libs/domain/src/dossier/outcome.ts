import type { DossierState } from './state.js';
import type { RefusalReason } from './vocabulary.js';

/** What came of a line, in the words a unit is told. */
export interface LineOutcome {
  result: 'granted' | 'not-granted' | 'suspended' | 'annulled' | 'stripped' | 'withdrawn' | 'open';
  /** Award code it was granted. */
  form?: string;
  /**
   * Why what was proposed was not granted; computed from what happened, never typed for the
   * letter. Of a granted line: `lower-form`, where another form was agreed on than proposed.
   */
  cause?: RefusalReason;
  /** Who came to it. */
  by?: 'appraiser' | 'council' | 'signer' | 'centre';
}

/** The result of a line as it stands; `open` while somebody still has to decide. */
export function resultOf(state: DossierState): LineOutcome {
  const form = state.grantedForm ?? state.award;
  switch (state.status) {
    case 'granted':
      return form === state.award
        ? { result: 'granted', form }
        : { result: 'granted', form, cause: 'lower-form' };
    case 'annulled':
    case 'stripped':
    case 'suspended':
      return { result: state.status, form };
    case 'not-eligible':
      return no(state.appraisal?.reason ?? 'other', 'appraiser');
    case 'failed':
      return no('votes-short', 'council');
    case 'refused': {
      const { by, reason } = state.refusal ?? {};
      return no(reason ?? 'other', by === 'centre' ? 'centre' : 'signer');
    }
    case 'held':
      // Not granted with the others of its letter; it may be, once the matter is settled.
      return { result: 'open', cause: 'held' };
    case 'withdrawn':
    case 'removed':
      return { result: 'withdrawn' };
    default:
      return { result: 'open' };
  }
}

const no = (cause: RefusalReason, by: NonNullable<LineOutcome['by']>): LineOutcome => ({
  result: 'not-granted',
  cause,
  by,
});
