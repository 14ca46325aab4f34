import type { TagColour } from '../parts/tag';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import type { SessionLine } from './session';

export const outcomeWords = speaker({
  pass: ['Đã thông qua', 'Passed'],
  fail: ['Không thông qua', 'Not passed'],
  defer: ['Hoãn', 'Deferred'],
  until: ['Hoãn, xét lại từ {day}', 'Deferred until {day}'],
  lower: ['Đạt mức thấp hơn: {form}', 'The lower form: {form}'],
  waiting: ['Chờ Hội đồng biểu quyết', 'Awaits the vote'],
});

/** What the council concluded on a line, in one name each. */
export function outcomeOf(
  vote: SessionLine['vote'],
  say: ReturnType<typeof outcomeWords>,
  award: (code: string | undefined) => string,
): { name: string; colour: TagColour } {
  if (!vote) return { name: say.waiting, colour: 'grey' };
  switch (vote.outcome) {
    case 'pass':
      return { name: say.pass, colour: 'green' };
    case 'fail':
      return { name: say.fail, colour: 'grey' };
    case 'lower-form':
      return { name: fill(say.lower, { form: award(vote.lowerForm) }), colour: 'blue' };
    case 'defer': {
      const name = vote.deferUntil ? fill(say.until, { day: day(vote.deferUntil) }) : say.defer;
      return { name, colour: 'orange' };
    }
    default:
      return { name: vote.outcome, colour: 'grey' };
  }
}
