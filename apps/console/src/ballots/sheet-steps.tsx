import { useLanguage } from '../words/language';

const STEPS = {
  take: ['Nhận phiếu', 'Take the sheet'],
  choose: ['Chọn', 'Choose'],
  review: ['Xem lại, niêm phong', 'Review and seal'],
  cast: ['Gửi vào hòm phiếu', 'Cast'],
  receipt: ['Biên nhận', 'Receipt'],
} as const;
export type Step = keyof typeof STEPS;

/** How far the member has come. */
export function SheetSteps({ at }: { at: Step }) {
  const { language } = useLanguage();
  const names = Object.entries(STEPS);
  const now = names.findIndex(([step]) => step === at);
  return (
    <ol className="ballot-steps">
      {names.map(([step, name], i) => (
        <li
          key={step}
          className={i < now ? 'past' : undefined}
          aria-current={i === now ? 'step' : undefined}
        >
          <b>{i + 1}</b> {name[language === 'vi' ? 0 : 1]}
        </li>
      ))}
    </ol>
  );
}
