import type { Language } from '../words/in-both';
import type { Answer, CriterionOf } from './assessment';

/** What a criterion of any kind may be measured by. */
interface Measured {
  kind?: string;
  unit?: string;
  op?: string;
  threshold?: number;
  max?: number;
}

const NUMBERS = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });

/** What was said of a criterion, as people write it; empty where nothing was. */
export function answerText(
  criterion: Measured,
  answer: Answer | undefined,
  language: Language,
): string {
  const vi = language === 'vi';
  if (!answer) return '';
  if (answer.notAssigned) return vi ? 'không được giao' : 'not assigned';
  if (answer.met !== undefined)
    return answer.met ? (vi ? 'đạt' : 'met') : vi ? 'không đạt' : 'not met';
  if (answer.points !== undefined)
    return `${NUMBERS.format(answer.points)}${criterion.max === undefined ? '' : `/${NUMBERS.format(criterion.max)}`} ${vi ? 'điểm' : 'points'}`;
  return answer.value === undefined
    ? ''
    : `${NUMBERS.format(answer.value)} ${criterion.unit ?? ''}`.trim();
}

/** What a figure is measured against: "≥ 45 triệu đồng"; empty where there is nothing. */
export function measureText({ op, threshold, unit }: Measured): string {
  if (threshold === undefined || !op) return '';
  const sign = op.replace('>=', '≥').replace('<=', '≤');
  return `${sign} ${NUMBERS.format(threshold)} ${unit ?? ''}`.trim();
}

/** What the fields of a form say; undefined while they say nothing. A decimal comma is one. */
export function answerFrom(
  kind: CriterionOf['kind'],
  said: string,
  notAssigned: boolean,
): Answer | undefined {
  if (notAssigned) return { notAssigned: true };
  if (kind === 'yes-no') return said === '' ? undefined : { met: said === 'yes' };
  const text = said.trim().replace(/\s/g, '').replace(',', '.');
  if (text === '' || !Number.isFinite(Number(text))) return undefined;
  return kind === 'points' ? { points: Number(text) } : { value: Number(text) };
}

/** The same the other way, to begin a form with. */
export function saidOf(answer: Answer | undefined): string {
  if (!answer) return '';
  if (answer.met !== undefined) return answer.met ? 'yes' : 'no';
  const figure = answer.points ?? answer.value;
  return figure === undefined ? '' : String(figure).replace('.', ',');
}
