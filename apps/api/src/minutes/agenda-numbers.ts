import { fieldProblem } from '../documents/one-upload.js';

const MOST = 2_000;

/**
 * Numbers of lines as a person writes them: "1-74, 80". Undefined where nothing is said.
 * @throws Problem `body-not-valid` for anything else
 */
export function agendaNumbers(text: string | undefined): number[] | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const numbers = text.split(',').flatMap((part) => {
    const [, from, to] = /^\s*(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?\s*$/.exec(part) ?? [];
    const first = Number(from);
    const last = Number(to ?? from);
    if (from === undefined || first < 1 || last < first) throw fieldProblem('items');
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
  if (numbers.length > MOST) throw fieldProblem('items');
  return numbers;
}
