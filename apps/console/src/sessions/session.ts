import type { Answer, Row } from '../api/answers';

/** A secret round as a session lists it. */
export type SessionBallot = NonNullable<SessionRow['ballots']>[number];
/** A round that is not secret, as a session lists it. */
export type SessionVote = NonNullable<SessionRow['votes']>[number];
export type Seat = NonNullable<SessionRow['chair']>;
/** A seat by the name the service knows it by; undefined for a guest. */
export const seatOf = ({ memberId, accountId }: Seat): string | undefined => memberId ?? accountId;

export type SessionRow = Row<'/council-sessions'>;
export interface Written {
  for: number;
  against: number;
  blank: number;
}
export type SessionLine = Session['lines']['items'][number];
export type Session = Answer<'/council-sessions/{id}'>;

/** A line that waits for the council, with whether it could go on the agenda now. */
export type Candidate = Row<'/council-sessions/{id}/agenda-candidates'>;
export type Quorum = Answer<'/council-sessions/{id}/quorum'>;

/** Whether an account sits in the session or stands in for who does. */
export const sitsIn = ({ council }: Pick<SessionRow, 'council'>, accountId: string): boolean =>
  [...(council.members ?? []), ...(council.substitutes ?? [])].some(
    (seat) => seat.accountId === accountId,
  );
