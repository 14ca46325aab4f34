import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { HelpText } from '../help/help-text';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { Waiting } from './waiting';

const words = speaker({
  help: ['Trợ giúp trang này', 'Help with this page'],
  title: ['Trợ giúp', 'Help'],
  how: ['Cách làm', 'How to'],
  good: ['Cần biết', 'Good to know'],
  none: [
    'Chưa có hướng dẫn cho trang này. Hỏi người quản trị của tỉnh.',
    'There is no help for this page yet. Ask your administrator.',
  ],
  close: ['Đóng', 'Close'],
});

/**
 * What this page is for and how to work with it; the texts are fetched when first asked for. The
 * browser's own dialog: it keeps the focus, closes by Escape, and needs no library on the desk.
 */
export function HelpButton() {
  const say = useWords(words);
  const { pathname } = useLocation();
  const panel = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) panel.current?.showModal();
    else panel.current?.close();
  }, [open]);
  useEffect(() => setOpen(false), [pathname]);
  return (
    <>
      <button
        type="button"
        className="button-link help-button"
        aria-label={`? ${say.help}`}
        title={say.help}
        onClick={() => setOpen(true)}
      >
        ?
      </button>
      <dialog
        ref={panel}
        className="help"
        aria-label={say.title}
        onClose={() => setOpen(false)}
        onClick={(event) => {
          // A click beside the panel is one on the dialog itself.
          if (event.target === event.currentTarget) setOpen(false);
        }}
      >
        {open && (
          <div className="help-text">
            <button type="button" className="button-link" onClick={() => setOpen(false)}>
              {say.close}
            </button>
            <HelpOfPage pathname={pathname} />
          </div>
        )}
      </dialog>
    </>
  );
}

function HelpOfPage({ pathname }: { pathname: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const [text, setText] = useState<HelpText | null>();
  const n = language === 'vi' ? 0 : 1;
  useEffect(() => {
    let gone = false;
    void import('../help')
      .then(({ helpAt }) => helpAt(pathname) ?? null)
      .catch(() => null)
      .then((found) => gone || setText(found));
    return () => {
      gone = true;
    };
  }, [pathname]);
  if (text === undefined) return <Waiting />;
  if (text === null) return <p>{say.none}</p>;
  return (
    <>
      <p>{text.what[n]}</p>
      {text.how && (
        <>
          <h2>{say.how}</h2>
          <ol>
            {text.how.map((step) => (
              <li key={step[1]}>{step[n]}</li>
            ))}
          </ol>
        </>
      )}
      {text.good && (
        <>
          <h2>{say.good}</h2>
          <ul>
            {text.good.map((one) => (
              <li key={one[1]}>{one[n]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
