import { amendments } from './amendments';

const stands = {
  award: 'provincial-flag',
  recipientKind: 'collective',
  meritFrom: '2026-01-01',
  meritTo: '2026-12-31',
  summary: 'Tốt',
};

describe('amendments of a draft line', () => {
  it('are only the parts that differ from what stands', () => {
    expect(amendments(stands, { ...stands })).toEqual({});
    expect(amendments(stands, { ...stands, positionClass: '', post: '' })).toEqual({});
    expect(amendments(stands, { ...stands, award: 'pm-certificate', post: 'Tổ trưởng' })).toEqual({
      award: 'pm-certificate',
      post: 'Tổ trưởng',
    });
  });

  it('may empty a text, never a part the line cannot be without', () => {
    expect(amendments(stands, { ...stands, summary: '' })).toEqual({ summary: '' });
    expect(amendments(stands, { ...stands, meritFrom: '' })).toEqual({});
  });

  it('carry nothing that only the form knows', () => {
    expect(amendments(stands, { ...stands, subjectName: 'A' })).toEqual({});
  });
});
