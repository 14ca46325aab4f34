import { agendaNumbers } from './agenda-numbers.js';

describe('numbers of lines as a person writes them', () => {
  it.each([
    [undefined, undefined],
    ['  ', undefined],
    ['7', [7]],
    ['1-3, 8', [1, 2, 3, 8]],
    [' 2 – 4 ,4', [2, 3, 4, 4]],
  ])('%s', (text, numbers) => {
    expect(agendaNumbers(text)).toEqual(numbers);
  });

  it.each(['0', '3-1', 'a', '1;2', '1-', '-1', '1.5', '12345', '1-9999', '1,,2'])(
    'refuses %s',
    (text) => {
      expect(() => agendaNumbers(text)).toThrow();
    },
  );
});
