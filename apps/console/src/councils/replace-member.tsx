import { command } from '../api/client';
import { useMe } from '../app/session';
import { ActButton } from '../parts/act-button';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Council, Membership } from './council';
import { asked } from './council-words';
import { decisionFields, decisionOf, memberFields, memberOf } from './fields';

const words = speaker({
  replace: ['Thay', 'Replace'],
  title: ['Thay thành viên: {name}', 'Replace: {name}'],
  what: [
    'Người cũ thôi hết ngày hôm trước, người mới bắt đầu từ ngày ghi dưới đây, theo cùng một quyết định.',
    'The old member’s seat ends the day before, the new one begins on the day below, by one decision.',
  ],
  from: ['Người mới từ ngày', 'The new member from'],
});

const dayBefore = (iso: string): string => {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};

/** One out, another in: two commands under keys of one form, so that pressing again only finishes. */
export function ReplaceMember({ council, seat }: { council: Council; seat: Membership }) {
  const say = useWords(words);
  const ask = useWords(asked);
  const { language } = useLanguage();
  const { accountId } = useMe();
  const fields = memberFields(ask, language === 'vi' ? 0 : 1, accountId).map((field) =>
    field.name === 'post'
      ? { ...field, initial: seat.post }
      : field.name === 'standing'
        ? { ...field, initial: String(seat.standing) }
        : field,
  );
  return (
    <ActButton
      label={say.replace}
      title={fill(say.title, { name: seat.position })}
      consequence={say.what}
      fields={[
        ...fields,
        { name: 'from', label: say.from, type: 'date', required: true },
        ...decisionFields(ask),
      ]}
      run={async (values) => {
        const { from = '' } = values;
        const decision = decisionOf(values);
        const ended = { memberId: seat.memberId, to: dayBefore(from), decision };
        // Said again after half of it went through it changes nothing, so it carries no version.
        await command('/councils/{id}/end-seat', { id: council.id }, ended);
        return command(
          '/councils/{id}/members',
          { id: council.id },
          { ...memberOf(values), from, decision },
        );
      }}
    />
  );
}
