import { Button, Modal } from 'antd';
import { useBlocker } from 'react-router';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { useStay } from './use-stay';

const words = speaker({
  title: ['Rời trang này?', 'Leave this page?'],
  stay: ['Ở lại', 'Stay'],
  leave: ['Vẫn rời trang', 'Leave all the same'],
});

/** While `when` holds, leaving is asked about first: by a link of ours as by the browser's own way. */
export function StayAsked({ when, what }: { when: boolean; what: string }) {
  const say = useWords(words);
  useStay(when);
  const way = useBlocker(
    ({ currentLocation, nextLocation }) =>
      when && currentLocation.pathname !== nextLocation.pathname,
  );
  return (
    <Modal
      open={way.state === 'blocked'}
      title={say.title}
      onCancel={() => way.reset?.()}
      footer={
        <>
          <Button type="primary" onClick={() => way.reset?.()}>
            {say.stay}
          </Button>
          <Button danger onClick={() => way.proceed?.()}>
            {say.leave}
          </Button>
        </>
      }
    >
      <p>{what}</p>
    </Modal>
  );
}
