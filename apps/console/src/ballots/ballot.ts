import type { Answer } from '../api/answers';
import { commands, read } from '../api/client';
import type { Session, SessionLine } from '../sessions/session';

/** A secret round as its session's people see it: turnout, never a number of votes. */
export type Round = Answer<'/ballot-rounds/{id}'>;
export type RoundStatus = Round['status'];
export type RoundItem = Round['items'][number];
/** What may be chosen on an item, as it goes into the box. */
export type Choice = 'y' | 'n' | 'b' | 'l';
/** Or the member takes no part in this item, and casts nothing. */
export type Mark = Choice | 'recused';

/** An item of the sheet with what the member must know of it. */
export interface SheetLine extends RoundItem {
  name: string | null;
  unit: string | null;
  award: string;
  /** Its number on the agenda. */
  agenda: number | null;
}

/**
 * How often a screen asks how the round stands while nothing is told of it. What is told is the log
 * of the session, in which no ballot is: a screen never asks because one has gone.
 */
export const ASK_EVERY = 3_000;

/** What is done with a round, by its verb. */
export const roundCommands = (id: string) => commands('/ballot-rounds/{id}', { id });
export type RoundCommands = ReturnType<typeof roundCommands>;

export const readRound = (roundId: string): Promise<Round> =>
  read('/ballot-rounds/{id}', { id: roundId });

/** The whole session, all pages of its agenda. */
export async function readSession(id: string): Promise<Session> {
  const session = await read('/council-sessions/{id}', { id, limit: 200 });
  const items: SessionLine[] = [...session.lines.items];
  for (let cursor = session.lines.nextCursor; cursor !== undefined;) {
    const next: Session = await read('/council-sessions/{id}', { id, limit: 200, cursor });
    items.push(...next.lines.items);
    cursor = next.lines.nextCursor;
  }
  return { ...session, lines: { items } };
}

/** Lines that are still voted on. */
export const stillOpen = <T extends RoundItem>(items: readonly T[]): T[] =>
  items.filter(({ deferred }) => !deferred);

export const sheetLines = (round: Round, session: Session): SheetLine[] =>
  round.items.map((item) => {
    const line = session.lines.items.find(({ dossierId }) => dossierId === item.dossierId);
    return {
      ...item,
      name: line?.subjectName ?? null,
      unit: line?.unitName ?? null,
      award: line?.award ?? '',
      agenda: line?.item ?? null,
    };
  });
