import { Button, Modal } from 'antd';
import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDraft } from '../parts/use-draft';
import { ProblemAlert } from '../parts/problem-view';
import type { Session } from '../sessions/session';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Round, RoundCommands, SheetLine } from './ballot';
import { VotesGrid, type Figures } from './votes-grid';

const words = speaker({
  close: ['Đóng vòng, kiểm phiếu', 'Close and count'],
  what: [
    '{n} người đã nhận phiếu trên máy. Phiếu chưa gửi đến lúc này sẽ không được tính. Hòm phiếu được mở, kiểm và công bố cùng nhật ký.',
    '{n} have a sheet on their device. Ballots that have not arrived by now do not count. The box is opened, verified and published with the log.',
  ],
  paper: [
    'Còn {n} phiếu giấy: kết quả có sau khi hai người nhập số kiểm giống nhau.',
    'There are {n} sheets on paper: the result follows once two people have entered equal counts.',
  ],
  written: [
    'Ý kiến bằng văn bản của {n} người vắng (không phải phiếu kín, được ghi vào biên bản)',
    'Opinions in writing of {n} absent members (not secret; they go into the minutes)',
  ],
  item: ['Mục', 'Item'],
  subject: ['Đối tượng', 'Subject'],
  for: ['Tán thành', 'For'],
  against: ['Không tán thành', 'Against'],
  blank: ['Không ý kiến', 'Blank'],
  final: ['Việc này không thể hoàn tác.', 'This cannot be undone.'],
  cancel: ['Hủy', 'Cancel'],
});

interface Props {
  round: Round;
  session: Session;
  lines: SheetLine[];
  send: RoundCommands;
}

/** Opens the box; what absent members wrote is entered with it. */
export function CloseRound({ round, session, lines, send }: Props) {
  const say = useWords(words);
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [figures, setFigures, drop] = useDraft<Figures>('written', {});
  const written = session.attendance?.written ?? 0;
  const close = useMutation({
    mutationFn: () => send('close', { written: written > 0 ? opinions(lines, figures) : [] }),
    onSuccess: async () => {
      setOpen(false);
      drop();
      await queries.invalidateQueries();
    },
  });
  const start = (): void => {
    close.reset();
    setOpen(true);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    close.mutate();
  };
  return (
    <>
      <Button type="primary" danger onClick={start}>
        {say.close}
      </Button>
      <Modal
        open={open}
        title={say.close}
        footer={null}
        width={written > 0 ? 860 : 520}
        onCancel={() => setOpen(false)}
      >
        <form onSubmit={submit}>
          <p>{fill(say.what, { n: round.checkedIn.length })}</p>
          {round.paper > 0 && <p>{fill(say.paper, { n: round.paper })}</p>}
          {written > 0 && (
            <>
              <h3>{fill(say.written, { n: written })}</h3>
              <VotesGrid
                lines={lines}
                head={say}
                max={written}
                figures={withZeros(lines, figures)}
                change={setFigures}
                columns={(['for', 'against', 'blank'] as const).map((name) => ({
                  name,
                  label: say[name],
                }))}
              />
            </>
          )}
          <p className="quiet">{say.final}</p>
          <ProblemAlert problem={close.error} />
          <div className="page-actions">
            <Button type="primary" danger htmlType="submit" loading={close.isPending}>
              {say.close}
            </Button>
            <Button onClick={() => setOpen(false)}>{say.cancel}</Button>
          </div>
        </form>
      </Modal>
    </>
  );
}

const withZeros = (lines: SheetLine[], figures: Figures): Figures =>
  Object.fromEntries(
    lines.map(({ dossierId }) => [
      dossierId,
      { for: '0', against: '0', blank: '0', ...figures[dossierId] },
    ]),
  );

const opinions = (lines: SheetLine[], figures: Figures) =>
  lines.map(({ dossierId }) => {
    const said = figures[dossierId] ?? {};
    return {
      dossierId,
      for: Number(said.for ?? 0),
      against: Number(said.against ?? 0),
      blank: Number(said.blank ?? 0),
    };
  });
