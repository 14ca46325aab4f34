import { readEditionFiles } from './edition-files';

const file = (name: string, text: string) => ({ name, text });
const index = file(
  'index.yaml',
  `editions:
  - { code: e1, validFrom: null, awards: [flag, medal] }
  - { code: e2, extends: e1, validFrom: '2030-01-01', awards: [flag] }`,
);
const flag = file('flag.yaml', 'code: flag\nextends: e1');

describe('the files of an edition', () => {
  it('are an index and its awards, of the edition whose awards are all there', async () => {
    expect(await readEditionFiles([flag, index])).toEqual({
      editions: [
        {
          code: 'e2',
          header: { extends: 'e1', validFrom: '2030-01-01' },
          awards: [{ code: 'flag', extends: 'e1' }],
        },
      ],
    });
    const medal = file('medal.yaml', 'code: medal');
    const both = await readEditionFiles([medal, flag, index]);
    expect(both.editions.map(({ code, awards }) => [code, awards.length])).toEqual([
      ['e1', 2],
      ['e2', 1],
    ]);
  });

  it('are one JSON file just as well', async () => {
    const whole = { header: { code: 'e3', validFrom: '2031-01-01' }, awards: [{ code: 'flag' }] };
    const { editions } = await readEditionFiles([file('e3.json', JSON.stringify(whole))]);
    expect(editions).toEqual([{ code: 'e3', ...whole }]);
  });

  it.each([
    ['no YAML', [file('x.yaml', 'a: [')], { code: 'not-readable', file: 'x.yaml' }],
    ['a list', [file('x.yaml', '- 1')], { code: 'not-readable', file: 'x.yaml' }],
    ['awards alone', [flag], { code: 'no-head' }],
    ['an index without awards', [index], { code: 'awards-missing', awards: 'flag' }],
  ])('are refused with the reason: %s', async (_, files, fault) => {
    expect(await readEditionFiles(files)).toEqual({ editions: [], fault });
  });
});
