import { concerns } from './concerns';

const dossier = (...ids: string[]) => ({ topics: [{ topic: 'dossier', ids }] });

describe('which screens a change concerns', () => {
  it('is the one thing, and lists of its kind', () => {
    expect(concerns(['/dossiers', 'd1'], dossier('d1'))).toBe(true);
    expect(concerns(['/dossiers', 'd1', 'papers'], dossier('d1'))).toBe(true);
    expect(concerns(['/dossiers', 'd2'], dossier('d1'))).toBe(false);
    expect(concerns(['/dossiers', { status: 'filed' }], dossier('d1'))).toBe(true);
    expect(concerns(['/rounds', { limit: 100 }], dossier('d1'))).toBe(false);
  });

  it('is every one where ids are not told', () => {
    expect(concerns(['/dossiers', 'd2'], { topics: [{ topic: 'dossier' }] })).toBe(true);
    expect(concerns(['/dossiers', 'd2'], { all: true })).toBe(true);
  });

  it('is what is counted over everything, and a letter whose dossier moved', () => {
    expect(concerns(['/work-items/counts'], dossier('d1'))).toBe(true);
    expect(concerns(['/proposals', 'p1'], dossier('d1'))).toBe(true);
    const meter = ['/quotas', { year: 2026, unit: 'u1', letter: 'p1', version: 3 }];
    expect(concerns(meter, { topics: [{ topic: 'proposal', ids: ['p2'] }] })).toBe(true);
  });

  it('is a round where its session moved, and work in the background where that is told', () => {
    const session = { topics: [{ topic: 'council-session', ids: ['s1'] }] };
    expect(concerns(['/ballot-rounds', 'b1'], session)).toBe(true);
    expect(concerns(['/council-sessions', 's1', 'vote', 'b1'], session)).toBe(true);
    expect(concerns(['/council-sessions', 's2', 'whole'], session)).toBe(false);
    const list = { topics: [{ topic: 'import', ids: ['i1'] }] };
    expect(concerns(['/imports', 'i1'], list)).toBe(true);
    expect(concerns(['/imports', 'i2'], list)).toBe(false);
    expect(concerns(['/queues/dead', {}], { topics: [{ topic: 'queues' }] })).toBe(true);
    expect(concerns(['/queues'], dossier('d1'))).toBe(false);
  });

  it('is the history of that dossier alone', () => {
    expect(concerns(['/audit', { dossier: 'd1' }, 'vi'], dossier('d1'))).toBe(true);
    expect(concerns(['/audit', { dossier: 'd2' }, 'vi'], dossier('d1'))).toBe(false);
    expect(concerns(['/audit', { stage: 'x' }, 'vi'], dossier('d1'))).toBe(true);
  });

  it('is never a moment gone by, nor what is not told of', () => {
    expect(concerns(['/dossiers', 'd1', 4], dossier('d1'))).toBe(false);
    expect(concerns(['/reports/commendations', {}], { all: true })).toBe(false);
  });
});
