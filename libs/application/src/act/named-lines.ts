import { WAS_GRANTED, type ActState, type CentreAsk, type DossierStatus } from '@vinhdanh/domain';

const ASKED: Record<CentreAsk, readonly DossierStatus[]> = {
  annul: WAS_GRANTED,
  strip: WAS_GRANTED,
  correct: WAS_GRANTED,
  restore: ['stripped'],
};

/** In which statuses a line of the earlier act can be named by an act about it. */
export function canBeNamed({ actKind, asks, earlierKind }: ActState): readonly DossierStatus[] {
  if (asks !== undefined) return ASKED[asks];
  if (earlierKind === 'submission-letter') return ['submitted'];
  if (actKind === 'suspension') return ['granted'];
  return actKind === 'resumption' ? ['suspended'] : WAS_GRANTED;
}

/** Takes an unanswered letter back, or puts another in its place. */
export const isWhole = ({ actKind, asks, earlierKind }: ActState): boolean =>
  earlierKind === 'submission-letter' &&
  asks === undefined &&
  (actKind === 'replacement' || actKind === 'annulment');
