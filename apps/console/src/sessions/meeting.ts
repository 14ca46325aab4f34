import { useState } from 'react';
import type { Answer, Told } from '../api/answers';
import { useTold } from '../parts/told';

/** Where the meeting is, as this person's screen may show it. */
export type Position = Told<'/council-sessions/{id}/live', 'position'>;
export type Phase = NonNullable<Position['phase']>;

export type ReadingPaper = ReadingLine['papers'][number];
export type ReadingLine = Answer<'/council-sessions/{id}/reading-room'>['lines']['items'][number];

/** The position, told by the service with every move; undefined until it was told once. */
export function usePosition(sessionId: string, wanted: boolean): Position | undefined {
  const [position, setPosition] = useState<Position>();
  const at = wanted ? { id: sessionId } : undefined;
  useTold('/council-sessions/{id}/live', at, 'position', (told) => {
    setPosition(told);
    return told.status === 'closed';
  });
  return position;
}
