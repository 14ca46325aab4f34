import type { Answer } from '../api/answers';
import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { upload } from '../api/client';
import { ActButton } from '../parts/act-button';
import { Fields, type Values } from '../parts/fields';
import { FileDrop } from '../parts/file-drop';
import { ProblemAlert } from '../parts/problem-view';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { useAgencyWords } from './agency-list';

const words = speaker({
  title: ['Nhận danh sách mới', 'Receive a list'],
  agency: ['Cơ quan gửi', 'Agency'],
  year: ['Năm', 'Year'],
  choose: ['Chọn tệp danh sách', 'Choose the file'],
  drop: [
    'hoặc kéo tệp .xlsx, .csv thả vào đây; cần cột họ tên, số định danh hoặc năm sinh, nội dung',
    'or drop an .xlsx or .csv file here; columns: name, personal number or birth year, matter',
  ],
  first: ['Chọn cơ quan và năm trước.', 'Choose agency and year first.'],
  done: [
    'Đã nhận {rows} dòng ({numbered} dòng có số định danh), {bad} dòng không dùng được.',
    '{rows} rows received ({numbered} with a number), {bad} left out.',
  ],
  open: ['Xem kết quả đối chiếu', 'See the matches'],
  row: ['Dòng {n}: {message}', 'Row {n}: {message}'],
  more: ['… và {n} dòng khác', '… and {n} more'],
  byHand: ['Nhập tay một trường hợp', 'Enter one by hand'],
  byHandWhat: [
    'Dùng khi cơ quan báo bằng công văn về một người; được đối chiếu như một danh sách một dòng.',
    'For a letter about one person; matched like a list of one row.',
  ],
  name: ['Họ và tên', 'Name'],
  number: ['Số định danh cá nhân', 'Personal number'],
  birth: ['Năm sinh', 'Birth year'],
  matter: ['Nội dung', 'Matter'],
  document: ['Số văn bản', 'Document'],
  date: ['Ngày văn bản', 'Dated'],
  either: ['(cần số định danh hoặc năm sinh)', '(the number or the birth year is needed)'],
});

type Received = Answer<'/agency-lists', 'post'>;
const SHOWN = 20;
/** The head the service knows columns by; a row typed by hand goes the way of every list. */
const HEAD = ['Họ và tên', 'CCCD', 'Năm sinh', 'Nội dung', 'Số văn bản', 'Ngày văn bản'];

const cell = (text = ''): string => `"${text.replaceAll('"', '""')}"`;

/** A list by file, or one person by hand; what could not be used is told row by row. */
export function ReceiveList() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { agencies } = useAgencyWords();
  const client = useQueryClient();
  const [place, setPlace] = useState<Values>({ agency: '', year: today().slice(0, 4) });
  const send = (file: Blob, name: string): Promise<Received> => {
    if (!place.agency || !place.year) throw new Error(say.first);
    const form = new FormData();
    form.set('agency', place.agency);
    form.set('year', place.year);
    form.set('file', file, name);
    return upload('/agency-lists', form);
  };
  const receive = useMutation({
    mutationFn: async (file: File) => send(file, file.name),
    onSuccess: () => client.invalidateQueries({ queryKey: ['/agency-lists'] }),
  });
  const got = receive.data;
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <div className="form-row spaced">
        <Fields
          fields={[
            {
              ...{ name: 'agency', label: say.agency, type: 'select', required: true },
              options: agencies.map(({ code, name }) => ({ value: code, label: name[language] })),
            },
            { name: 'year', label: say.year, type: 'number', min: 2000, max: 2099, required: true },
          ]}
          values={place}
          change={setPlace}
        />
      </div>
      <FileDrop
        name="agency-list"
        accept=".xlsx,.csv"
        className="drop"
        take={(file) => receive.mutate(file)}
      >
        {(choose) => (
          <>
            <ProblemAlert problem={receive.error} />
            <Button icon={<UploadOutlined />} loading={receive.isPending} onClick={choose}>
              {say.choose}
            </Button>{' '}
            <span className="quiet">{say.drop}</span>
          </>
        )}
      </FileDrop>
      {got && (
        <Alert
          className="problem"
          type={got.bad > 0 ? 'warning' : 'success'}
          showIcon
          title={fill(say.done, { rows: got.rows, numbered: got.numbered, bad: got.bad })}
          description={
            <>
              <Link to={`/doi-chieu/${got.id}`}>{say.open}</Link>
              {got.faults.length > 0 && (
                <ul>
                  {got.faults.slice(0, SHOWN).map(({ row, message }) => (
                    <li key={row}>{fill(say.row, { n: row, message })}</li>
                  ))}
                  {got.faults.length > SHOWN && (
                    <li>{fill(say.more, { n: got.faults.length - SHOWN })}</li>
                  )}
                </ul>
              )}
            </>
          }
        />
      )}
      <p>
        <ActButton
          label={say.byHand}
          disabled={!place.agency || !place.year}
          consequence={<p className="quiet">{say.byHandWhat}</p>}
          fields={[
            { name: 'name', label: say.name, required: true },
            { name: 'number', label: say.number, help: say.either },
            { name: 'birthYear', label: say.birth, type: 'number', min: 1850, max: 2100 },
            { name: 'matter', label: say.matter, required: true },
            { name: 'document', label: say.document },
            { name: 'date', label: say.date, type: 'date' },
          ]}
          run={async ({ name, number, birthYear, matter, document, date }) => {
            const day = date ? date.split('-').reverse().join('/') : '';
            const rows = [HEAD, [name, number, birthYear, matter, document, day]];
            const text = rows.map((row) => row.map(cell).join(';')).join('\r\n');
            const answer = await send(new Blob(['\ufeff', text]), 'nhap-tay.csv');
            const [fault] = answer.faults;
            if (fault) throw new Error(fault.message);
            return answer;
          }}
        />
      </p>
    </section>
  );
}
