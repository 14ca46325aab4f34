import { Alert } from 'antd';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Round } from './ballot';
import type { KeptSheet } from './kept-sheet';

const words = speaker({
  sealed: ['Phiếu đã niêm phong', 'Your sheet is sealed'],
  waiting: [
    'Chờ thư ký kết thúc nhận phiếu ({n}/{present} người có mặt đã nhận). Phiếu sẽ tự gửi; hãy để trang này mở.',
    'Waiting for the secretary to end check-in ({n} of {present} present have a sheet). It will cast itself; leave this page open.',
  ],
  casting: ['Đang gửi vào hòm phiếu', 'Casting'],
  how: [
    'Mỗi mục được gửi riêng vào một lúc ngẫu nhiên, để không ai ghép được phiếu với người. Hãy để trang này mở đến khi có biên nhận.',
    'Each item leaves by itself at a random moment, so that nobody can tie a ballot to a person. Leave this page open until you have the receipt.',
  ],
  sent: ['Đã gửi {n}/{all} mục', '{n} of {all} items cast'],
  cut: [
    'Chưa hỏi được máy chủ; trang tự thử lại. Phiếu vẫn còn trên máy này.',
    'The service did not answer; this page tries again. The sheet is still on this device.',
  ],
});

/** Between the seal and the last receipt: nothing to do but leave the page open. */
export function CastingCard(props: { round: Round; sheet: KeptSheet; waits: boolean }) {
  const { round, sheet, waits } = props;
  const say = useWords(words);
  const sent = sheet.receipts.length + sheet.refused.length;
  const all = sent + sheet.ballots.length;
  const casting = round.status === 'casting';
  return (
    <section className="card ballot-text" role="status">
      <h2>{casting ? say.casting : say.sealed}</h2>
      <p>
        {casting
          ? say.how
          : fill(say.waiting, { n: round.checkedIn.length, present: round.present })}
      </p>
      {casting && (
        <p>
          <progress max={all} value={sent} aria-label={fill(say.sent, { n: sent, all })} />{' '}
          <strong>{fill(say.sent, { n: sent, all })}</strong>
        </p>
      )}
      {waits && <Alert showIcon type="warning" title={say.cut} />}
    </section>
  );
}
