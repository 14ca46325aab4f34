import { freshKey, withoutSent } from './fresh';

describe('a choice just entered on the sheet of names', () => {
  const key = freshKey('s1', 'd1');

  it('goes once it is answered for, and others stay', () => {
    const other = freshKey('s2', 'd1');
    expect(withoutSent({ [key]: 'agree', [other]: 'blank' }, key, 'agree')).toEqual({
      [other]: 'blank',
    });
  });

  it('stays where another took its place meanwhile', () => {
    const fresh = { [key]: 'disagree' as const };
    expect(withoutSent(fresh, key, 'agree')).toBe(fresh);
  });

  it('is not there twice', () => {
    expect(withoutSent({}, key, 'agree')).toEqual({});
  });
});
