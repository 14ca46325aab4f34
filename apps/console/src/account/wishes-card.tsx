import { useQuery } from '@tanstack/react-query';
import { command, read } from '../api/client';
import { ActButton } from '../parts/act-button';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  title: ['Nhận thông báo', 'How I am told'],
  inbox: ['Trong hệ thống', 'In the service'],
  always: ['luôn bật: chuông ở góc trên', 'always on: the bell in the corner'],
  mail: ['Thư điện tử', 'Mail'],
  each: ['Từng thông báo, trong vài phút', 'Each notice, within minutes'],
  daily: ['Một thư tổng hợp mỗi sáng', 'One mail each morning'],
  off: ['Không gửi', 'None'],
  address: ['Địa chỉ', 'Address'],
  language: ['Ngôn ngữ của thư', 'Language of the mail'],
  vi: ['Tiếng Việt', 'Vietnamese'],
  en: ['Tiếng Anh', 'English'],
  change: ['Đổi cách nhận', 'Change'],
  what: [
    'Thông báo ở chuông không tắt được; thư điện tử là thêm vào.',
    'Notices at the bell cannot be turned off; mail comes beside them.',
  ],
  unavailable: [
    'Hệ thống này chưa được nối với máy chủ thư nên chỉ báo ở chuông.',
    'No mail server is connected here: notices come by the bell alone.',
  ],
  addressHelp: ['(bắt buộc nếu nhận thư)', '(needed to be sent mail)'],
});

/** Which notices reach a person by which way; each person's own. */
export function WishesCard() {
  const say = useWords(words);
  const wishes = useQuery({
    queryKey: ['/notices/wishes'],
    queryFn: () => read('/notices/wishes'),
  });
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <Loaded from={wishes}>
        {({ mail, address, language, mailAvailable }) => (
          <>
            <Facts
              of={[
                [say.inbox, say.always],
                [say.mail, say[mail]],
                ...(mail === 'off'
                  ? []
                  : [
                      [say.address, address ?? '–'] as const,
                      [say.language, say[language]] as const,
                    ]),
              ]}
            />
            {mailAvailable ? (
              <ActButton
                label={say.change}
                consequence={<p className="quiet">{say.what}</p>}
                fields={[
                  {
                    ...{ name: 'mail', label: say.mail, type: 'select', required: true },
                    initial: mail,
                    options: (['each', 'daily', 'off'] as const).map((value) => ({
                      value,
                      label: say[value],
                    })),
                  },
                  {
                    ...{ name: 'address', label: say.address, help: say.addressHelp },
                    ...{ initial: address ?? '', autoComplete: 'email' },
                  },
                  {
                    ...{ name: 'language', label: say.language, type: 'select', required: true },
                    initial: language,
                    options: (['vi', 'en'] as const).map((value) => ({ value, label: say[value] })),
                  },
                ]}
                run={(values) =>
                  command('/notices/wishes', {
                    mail: values.mail,
                    language: values.language,
                    ...(values.address?.trim() ? { address: values.address.trim() } : {}),
                  })
                }
              />
            ) : (
              <p className="quiet">{say.unavailable}</p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
