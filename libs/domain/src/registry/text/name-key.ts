import { syllables } from './syllables.js';

/**
 * A name as it is compared: no accents, no case, single spaces. "Nguyễn Thị Đào" and
 * "nguyen thi dao" meet. Letters are kept in the order written.
 */
export const nameKey = (name: string): string =>
  syllables(name)
    .map(({ plain }) => plain)
    .join(' ');
