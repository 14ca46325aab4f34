import { dossierPast as past, given } from '@vinhdanh/testing';
import { dossierDecider } from './decide.js';

const flag = {
  cause: 'rests-on-annulled',
  dossierId: 'd-0',
  actId: 'a-1',
  on: '2025-06-01',
} as const;
const command = { type: 'flag', ...flag } as const;
const flagged = { type: 'dossier.flagged', data: flag };

describe('a flag on an award', () => {
  it('says what it rested on and changes nothing else', () => {
    given(dossierDecider, [past.drafted(), past.filed()]).when(command).then([flagged]);
    const { state } = given(dossierDecider, [past.drafted(), past.filed(), flagged]);
    expect(state).toMatchObject({ status: 'filed', flags: [flag] });
  });

  it('is set once, and not on what ended without an award', () => {
    given(dossierDecider, [past.drafted(), past.filed(), flagged]).when(command).then([]);
    const withdrawn = { type: 'dossier.withdrawn', data: { reason: 'other' } };
    given(dossierDecider, [past.drafted(), past.filed(), withdrawn]).when(command).then([]);
    given(dossierDecider, []).when(command).then([]);
  });

  it('is lifted once what it rested on stands again', () => {
    const lift = { type: 'unflag', dossierId: 'd-0', on: '2026-01-01' } as const;
    const past0 = [past.drafted(), past.filed(), flagged];
    given(dossierDecider, past0).when(lift).thenState({ status: 'filed', flags: undefined });
    given(dossierDecider, past0)
      .when({ ...lift, dossierId: 'd-9' })
      .then([]);
  });
});
