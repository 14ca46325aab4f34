import { given } from '@vinhdanh/testing';
import { rehearsalDecider } from './decide.js';

const request = {
  type: 'request',
  from: '2025-01-01',
  to: '2025-12-31',
  edition: 'e4',
} as const;
const editionHash = 'a'.repeat(64);
const { type: _type, ...asked } = request;
const requested = { type: 'rehearsal.requested', data: { ...asked, editionHash } };
const figures = { weighed: 90, flips: 4, withoutInputs: 10 };
const finished = { type: 'rehearsal.finished', data: figures };

describe('rehearsal', () => {
  it('is asked for under an edition that is in force, with its content of that day', () => {
    given(rehearsalDecider).when(request, { editionHash }).then([requested]);
    given(rehearsalDecider)
      .when({ ...request, awards: ['pm-certificate', 'pm-certificate'] }, { editionHash })
      .thenState({ status: 'running', awards: ['pm-certificate'], requestedBy: 'someone' });
    given(rehearsalDecider).when(request, {}).thenRejected('unknown-edition', { edition: 'e4' });
    given(rehearsalDecider, [requested])
      .when(request, { editionHash })
      .thenRejected('already-exists');
  });

  it.each([
    [{ to: '2024-12-31' }, 'period-inverted'],
    [{ from: '2025-02-30' }, 'bad-date'],
    [{ to: 'hôm nay' }, 'bad-date'],
  ])('refuses %o', (more, code) => {
    given(rehearsalDecider)
      .when({ ...request, ...more }, { editionHash })
      .thenRejected(code);
  });

  it('ends once: finished, stopped, or failed', () => {
    given(rehearsalDecider, [requested])
      .when({ type: 'finish', ...figures })
      .then([finished]);
    given(rehearsalDecider, [requested])
      .when({ type: 'finish', ...figures })
      .thenState({ status: 'finished', ...figures });
    given(rehearsalDecider, [requested])
      .when({ type: 'cancel' })
      .thenState({ status: 'cancelled' });
    given(rehearsalDecider, [requested])
      .when({ type: 'fail', code: 'edition-changed' })
      .thenState({ status: 'failed', failure: 'edition-changed' });
    for (const command of [
      { type: 'cancel' },
      { type: 'finish', ...figures },
      { type: 'fail', code: 'edition-changed' },
    ] as const) {
      given(rehearsalDecider, [requested, finished])
        .when(command)
        .thenRejected('not-in-this-state', { status: 'finished' });
      given(rehearsalDecider).when(command).thenRejected('not-in-this-state', { status: 'none' });
    }
  });
});
