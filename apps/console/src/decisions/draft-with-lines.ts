import { command } from '../api/client';
import { useTwoSteps } from '../parts/use-two-steps';

type Act = Parameters<typeof command<'/decisions'>>[1];
type Lines = Parameters<typeof command<'/decisions/{id}/lines'>>[2];

/** Drafts an act and puts its lines on it; answers with the id of the act. */
export function useDraftWithLines(): (act: Act, lines: Lines) => Promise<string> {
  const inTwo = useTwoSteps<{ id: string }>();
  return async (act, lines) => {
    const { id } = await inTwo(
      act,
      () => command('/decisions', act),
      (drafted) => command('/decisions/{id}/lines', { id: drafted.id }, lines),
    );
    return id;
  };
}
