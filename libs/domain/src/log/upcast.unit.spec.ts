import { upcast, type UpcasterChain } from './upcast.js';

const chain: UpcasterChain = {
  'thing.named': {
    1: ({ name, ...rest }) => ({ ...rest, names: [name ?? ''] }),
    2: (data) => ({ ...data, language: 'vi' }),
  },
};

describe('upcast', () => {
  it('climbs every step to the newest shape', () => {
    expect(upcast('thing.named', 1, { name: 'A', at: 1 }, chain)).toEqual({
      schema: 3,
      data: { names: ['A'], at: 1, language: 'vi' },
    });
  });

  it('starts where the event was written', () => {
    expect(upcast('thing.named', 2, { names: [] }, chain).data).toEqual({
      names: [],
      language: 'vi',
    });
  });

  it('leaves newest and unknown events alone', () => {
    expect(upcast('thing.named', 3, { x: 1 }, chain)).toEqual({ schema: 3, data: { x: 1 } });
    expect(upcast('other', 1, { x: 1 }, chain)).toEqual({ schema: 1, data: { x: 1 } });
  });
});
