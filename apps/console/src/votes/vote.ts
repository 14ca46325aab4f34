import type { Answer } from '../api/answers';
import { read } from '../api/client';
import type { Session, SessionVote } from '../sessions/session';
import type { Status } from '../words/codes';
import type { Phrase } from '../words/in-both';

export const CHOICES = ['agree', 'disagree', 'blank', 'lower'] as const;
export type VoteChoice = (typeof CHOICES)[number];
export type Cast = VoteRound['own'];
export type Counts = Record<VoteChoice, number>;

/** A round that is not secret, as the viewer may see it. */
export type VoteRound = Answer<'/vote-rounds/{id}'>;
/** An item of the round with what one must know of it. */
export interface VoteLine {
  dossierId: string;
  lowerForm?: string;
  /** Its number on the agenda. */
  item: number;
  name: string;
  unit: string | null;
  award: string;
}

export const readVote = (roundId: string): Promise<VoteRound> =>
  read('/vote-rounds/{id}', { id: roundId });

export const linesOf = (round: VoteRound, session: Session): VoteLine[] =>
  round.items.map(({ dossierId, lowerForm, item }) => {
    const line = session.lines.items.find((one) => one.dossierId === dossierId);
    return {
      dossierId,
      ...(lowerForm ? { lowerForm } : {}),
      item: line?.item ?? item,
      name: line?.subjectName ?? '–',
      unit: line?.unitName ?? null,
      award: line?.award ?? '',
    };
  });

/** What may be chosen on a line: the lower form only where the line has one. */
export const choicesOn = ({ lowerForm }: { lowerForm?: string }): readonly VoteChoice[] =>
  lowerForm ? CHOICES : CHOICES.slice(0, 3);

export const CHOICE: Record<VoteChoice, Phrase> = {
  agree: ['Tán thành', 'Agree'],
  disagree: ['Không tán thành', 'Do not agree'],
  blank: ['Không ý kiến', 'Abstain'],
  lower: ['Đồng ý mức thấp hơn', 'Agree to the lower form'],
};

const members = ['thành viên Hội đồng', 'the members'] as const;
const nobody = ['', ''] as const;
export const VOTE_STATUS: Record<SessionVote['status'], Status> = {
  open: { name: ['Đang biểu quyết', 'Voting'], holder: members, colour: 'blue' },
  closed: { name: ['Đã đóng vòng', 'Round closed'], holder: nobody, colour: 'green' },
  void: { name: ['Đã hủy', 'Void'], holder: nobody, colour: 'grey' },
};
