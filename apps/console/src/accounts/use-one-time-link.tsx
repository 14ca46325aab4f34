import { App } from 'antd';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { linkAt } from './account';

const words = speaker({
  link: [
    'Gửi đường dẫn này cho chủ tài khoản (dùng một lần, trong 72 giờ)',
    'Give this link to the owner (works once, for 72 hours)',
  ],
  once: ['Đường dẫn không hiện lại lần nữa.', 'It is not shown again.'],
});

/** Shows the one-time link that an answer carries, if it carries one. */
export function useOneTimeLink(): (answer: unknown) => void {
  const say = useWords(words);
  const { modal } = App.useApp();
  return (answer) => {
    const { link } = answer as { link?: string };
    if (link)
      modal.info({
        title: say.link,
        width: 560,
        content: (
          <>
            <code className="hash">{linkAt(link)}</code>
            <p className="quiet">{say.once}</p>
          </>
        ),
      });
  };
}
