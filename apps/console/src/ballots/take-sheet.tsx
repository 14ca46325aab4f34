import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { ProblemAlert } from '../parts/problem-view';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Round } from './ballot';
import { canVote, KeysDiffer, takeSheet } from './device';
import type { SheetKeeper } from './kept-sheet';

const words = speaker({
  title: ['Nhận phiếu', 'Take your sheet'],
  what: [
    'Một phiếu gồm {n} mục, bỏ cho cả vòng. Ai nhận phiếu thì mọi người trong phiên đều biết; chọn gì thì không ai biết, kể cả người quản trị hệ thống.',
    'One sheet of {n} items for the whole round. Everybody in the session knows who takes a sheet; nobody, the administrator included, learns what is chosen.',
  ],
  here: [
    'Phiếu chỉ nằm trong trình duyệt này cho đến khi gửi xong. Tải lại trang hay tắt nhầm thì mở lại địa chỉ này, phiếu vẫn còn; xóa dữ liệu trình duyệt hoặc đổi máy thì mất, không ai khôi phục được.',
    'The sheet exists only in this browser until it is cast. After a reload or an accidental close, open this address again and it is there; clearing the browser’s data or changing the device loses it for good.',
  ],
  own: [
    'Hãy dùng máy của mình. Người dùng chung máy, hoặc phần mềm lạ trên máy, có thể thấy lựa chọn trước khi phiếu được gửi.',
    'Use your own device. Whoever shares it, or foreign software on it, could see your choices before they leave.',
  ],
  take: ['Nhận phiếu', 'Take the sheet'],
  again: ['Nhận tiếp phiếu đang dở', 'Go on taking the sheet'],
  making: ['Đang chuẩn bị phiếu: {n}/{all}', 'Preparing the sheet: {n} of {all}'],
  keys: [
    'Khoá của vòng bỏ phiếu không khớp với nhật ký. Đừng bỏ phiếu; hãy báo ngay cho chủ toạ và thư ký.',
    'The keys of this round are not those in the log. Do not vote; tell the chair and the secretary at once.',
  ],
  insecure: [
    'Trình duyệt chỉ cho bỏ phiếu kín qua kết nối bảo mật (https). Hãy mở hệ thống bằng địa chỉ https, hoặc nhận phiếu giấy.',
    'The browser allows a secret ballot over a secure connection (https) only. Use the https address, or ask for paper.',
  ],
});

export function TakeSheet(props: { round: Round; keeper: SheetKeeper; asked: boolean }) {
  const { round, keeper, asked } = props;
  const say = useWords(words);
  const queries = useQueryClient();
  const [ready, setReady] = useState(0);
  const all = round.items.length;
  const take = useMutation({
    mutationFn: () => takeSheet(round, keeper, setReady),
    onSettled: () => queries.invalidateQueries({ queryKey: ['/ballot-rounds', round.roundId] }),
  });
  if (!canVote()) return <Alert showIcon type="warning" title={say.insecure} />;
  return (
    <section className="card ballot-text">
      <h2>{say.title}</h2>
      <p>{fill(say.what, { n: all })}</p>
      <p>{say.here}</p>
      <p className="quiet">{say.own}</p>
      {take.error instanceof KeysDiffer ? (
        <Alert showIcon type="error" title={say.keys} />
      ) : (
        <ProblemAlert problem={take.error} />
      )}
      <div className="page-actions">
        <Button type="primary" size="large" loading={take.isPending} onClick={() => take.mutate()}>
          {asked ? say.again : say.take}
        </Button>
      </div>
      {take.isPending && <p role="status">{fill(say.making, { n: ready, all })}</p>}
    </section>
  );
}
