import {
  routeById,
  type BallotRule,
  type DossierEvent,
  type DossierEventData,
  type DossierEventType,
  type ListingKind,
  type Route,
  type Tally,
} from '@vinhdanh/domain';

/** A route by its id, for tests that name one. */
export function testRoute(id: string): Route {
  const route = routeById(id);
  if (!route) throw new Error(`no route ${id}`);
  return route;
}

export const testBallotRule: BallotRule = {
  secret: false,
  denominator: 'all',
  threshold: 'majority',
  quorum: { num: 2, den: 3 },
  absentInWriting: true,
  source: 'test',
  verified: false,
};

/** A vote in a council of 22, all present, unless said otherwise. */
export const testTally = (agree: number, present = 22): Tally => ({
  mode: 'entered',
  roster: 22,
  present,
  written: { for: 0, against: 0, blank: 0 },
  votes: { agree, disagree: present - agree, blank: 0 },
});

const event = <K extends DossierEventType>(type: K, data: DossierEventData[K]): DossierEvent =>
  ({ type, data }) as unknown as DossierEvent;

/** Facts of a dossier with plausible data; each takes what a test wants different. */
export const dossierPast = {
  drafted: (more: Partial<DossierEventData['dossier.drafted']> = {}): DossierEvent =>
    event('dossier.drafted', {
      proposalId: 'p-1',
      roundId: 'r-1',
      unitId: 'school',
      unitLine: ['school', 'department', 'province'],
      filingUnitId: 'school',
      subjectId: 's-1',
      award: 'provincial-flag',
      kind: 'merit',
      level: 'province',
      recipientKind: 'collective',
      meritFrom: '2018-01-01',
      meritTo: '2018-12-31',
      source: 'workflow',
      ...more,
    }),
  filed: (): DossierEvent => event('dossier.filed', { proposalId: 'p-1', filedOn: '2019-01-20' }),
  checked: (
    route = 'council-chair',
    more: Partial<DossierEventData['dossier.checked']> = {},
  ): DossierEvent =>
    event('dossier.checked', {
      edition: 'e1b',
      inputsHash: '0'.repeat(64),
      route: testRoute(route),
      missingPapers: [],
      verdict: 'met',
      items: [],
      duplicates: [],
      basisVerified: false,
      finishBy: '2019-02-14',
      eligibility: null,
      ...more,
    }),
  returned: (more: Partial<DossierEventData['dossier.returned']> = {}): DossierEvent =>
    event('dossier.returned', {
      fields: ['positionClass'],
      papers: ['report'],
      deadline: '2019-03-10',
      review: 'asker',
      reason: 'paper-missing',
      on: '2019-03-01',
      ...more,
    }),
  eligible: (): DossierEvent =>
    event('dossier.appraised', { result: 'eligible', next: 'council-review' }),
  scheduled: (): DossierEvent => event('dossier.scheduled', { sessionId: 'c-1', item: 1 }),
  concluded: (more: Partial<DossierEventData['dossier.council-concluded']> = {}): DossierEvent =>
    event('dossier.council-concluded', {
      sessionId: 'c-1',
      on: '2019-03-01',
      outcome: 'pass',
      tally: testTally(20),
      rule: testBallotRule,
      need: 12,
      yes: 20,
      next: 'provincial-decision',
      ...more,
    }),
  readied: (): DossierEvent => event('dossier.readied', { list: 'provincial-flag' }),
  listed: (actKind: ListingKind = 'granting'): DossierEvent =>
    event('dossier.listed', { actId: 'a-1', actKind }),
  submitted: (): DossierEvent =>
    event('dossier.submitted', {
      submissionId: 'u-1',
      actId: 'a-1',
      letterNumber: '15/TTr-UBND',
      submittedOn: '2019-04-01',
    }),
  granted: (): DossierEvent =>
    event('dossier.granted', {
      actId: 'a-1',
      number: '500/QĐ-UBND',
      decidedOn: '2019-03-20',
      promulgatedOn: '2019-03-22',
      award: 'provincial-flag',
      decider: 'province',
    }),
};
