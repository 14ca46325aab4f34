import { useEffect, useState } from 'react';
import type { Answer, Told } from '../api/answers';
import { listen } from '../api/stream';

/** Where the meeting is, as this person's screen may show it. */
export type Position = Told<'/council-sessions/{id}/live', 'position'>;
export type Phase = NonNullable<Position['phase']>;

export type ReadingPaper = ReadingLine['papers'][number];
export type ReadingLine = Answer<'/council-sessions/{id}/reading-room'>['lines']['items'][number];

/** The position, told by the service with every move; undefined until it was told once. */
export function usePosition(sessionId: string, wanted: boolean): Position | undefined {
  const [position, setPosition] = useState<Position>();
  useEffect(() => {
    if (!wanted) return;
    const at = { id: sessionId };
    const source = listen('/council-sessions/{id}/live', at, 'position', (told, _id, from) => {
      setPosition(told);
      // After that nothing more is told; left open, the browser would ask again for ever.
      if (told.status === 'closed') from.close();
    });
    return () => source.close();
  }, [sessionId, wanted]);
  return position;
}
