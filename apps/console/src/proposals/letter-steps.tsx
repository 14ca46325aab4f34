import { Link } from 'react-router';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  name: ['Các bước của tờ trình', 'Steps of the letter'],
  dau: ['Đợt và loại hình', 'Round and kind'],
  nguoi: ['Người, tập thể', 'Nominees'],
  'giay-to': ['Giấy tờ', 'Papers'],
  'kiem-tra': ['Kiểm tra', 'Check'],
  'xem-truoc': ['Xem bản in', 'Preview'],
  gui: ['Gửi', 'File'],
});
export const LETTER_STEPS = ['dau', 'nguoi', 'giay-to', 'kiem-tra', 'xem-truoc', 'gui'] as const;
export type LetterStep = (typeof LETTER_STEPS)[number];

export const isStep = (text: string | undefined): text is LetterStep =>
  (LETTER_STEPS as readonly (string | undefined)[]).includes(text);

/** The way through a letter; every step can be gone back to, and each has an address of its own. */
export function LetterSteps({ at }: { at: LetterStep }) {
  const say = useWords(words);
  return (
    <nav aria-label={say.name}>
      <ol className="letter-steps">
        {LETTER_STEPS.map((step) => (
          <li key={step}>
            <Link to={`?buoc=${step}`} aria-current={step === at ? 'step' : undefined}>
              {say[step]}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
