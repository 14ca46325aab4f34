import { App } from 'antd';
import { command } from '../api/client';
import { whyNot } from '../parts/not-all-done';
import { useTwoSteps } from '../parts/use-two-steps';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

type Act = Parameters<typeof command<'/decisions'>>[1];
type Lines = Parameters<typeof command<'/decisions/{id}/lines'>>[2];

const words = speaker({
  partly: [
    'Dự thảo đã lập với {ok} hồ sơ; {failed} hồ sơ không vào được',
    'Drafted with {ok} dossiers; {failed} could not be put on it',
  ],
});

/**
 * Drafts an act and puts its lines on it; answers with the id of the act. Where lines are refused
 * the act is drafted all the same: how many and why is told until it is put away.
 */
export function useDraftWithLines(): (act: Act, lines: Lines) => Promise<string> {
  const say = useWords(words);
  const { notification } = App.useApp();
  const inTwo = useTwoSteps<{ id: string }>();
  return async (act, lines) => {
    const { id } = await inTwo(
      act,
      () => command('/decisions', act),
      async (drafted) => {
        const answer = await command('/decisions/{id}/lines', { id: drafted.id }, lines);
        const { ok, failed, results } = answer;
        if (failed === 0) return;
        notification.warning({
          ...{ title: fill(say.partly, { ok, failed }), description: whyNot(results) },
          duration: 0,
        });
      },
    );
    return id;
  };
}
