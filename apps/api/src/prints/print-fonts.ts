export const PREFIX = '/fonts/';
const VIETNAMESE =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,' +
  'U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB';
const LATIN = 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC';

const face = (subset: string, range: string) => (weight: number, style: string) =>
  `@font-face { font-family: Tinos; font-weight: ${weight}; font-style: ${style}; ` +
  `src: url(${PREFIX}tinos-${subset}-${weight}-${style}.woff2) format("woff2"); ` +
  `unicode-range: ${range}; }`;

/**
 * Official papers are set in Times New Roman (Decree 30/2020, Annex I). A machine without it takes
 * Tinos, which is as wide letter by letter: no line of the head then runs over its column.
 */
export const PRINT_FONTS = [face('vietnamese', VIETNAMESE), face('latin', LATIN)]
  .flatMap((of) => [of(400, 'normal'), of(400, 'italic'), of(700, 'normal'), of(700, 'italic')])
  .join('\n');
