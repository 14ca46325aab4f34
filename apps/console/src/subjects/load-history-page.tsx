import { useMutation } from '@tanstack/react-query';
import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { upload } from '../api/client';
import { ApiProblem } from '../api/problem';
import { useHolds, useMe } from '../app/session';
import { Fields } from '../parts/fields';
import { FileDrop } from '../parts/file-drop';
import { Page } from '../parts/page';
import { ProblemPage } from '../parts/problem-page';
import { ProblemAlert } from '../parts/problem-view';
import { useDraft } from '../parts/use-draft';
import { speaker, type Phrase } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { KEEPERS, unitOf } from './keepers';

const words = speaker({
  title: ['Nạp quá trình từ bảng tính', 'Load records from a spreadsheet'],
  help: [
    'Ghi khen thưởng, xếp loại, sáng kiến đã có của nhiều người một lần. Chưa có gì được ghi cho đến khi bạn bấm ghi ở bước cuối.',
    'Past awards, ratings and initiatives of many at once. Nothing is recorded until the last step.',
  ],
  back: ['Mọi đối tượng', 'All subjects'],
  what: ['Bảng tính ghi gì', 'What the list tells'],
  unit: ['Của đơn vị', 'Of the unit'],
  template: ['Tải mẫu của loại này', 'Download the template'],
  choose: ['Chọn bảng tính', 'Choose the spreadsheet'],
  drop: ['hoặc kéo tệp .xlsx, .csv thả vào đây', 'or drop an .xlsx or .csv file here'],
  first: ['Chọn loại và đơn vị trước.', 'Say what it tells and of which unit first.'],
});
const PURPOSE: Record<string, Phrase> = {
  'award-history': ['Khen thưởng đã nhận, mỗi dòng một lần', 'Awards received, one a row'],
  'person-year': ['Xếp loại và danh hiệu theo năm', 'Ratings and titles by year'],
  achievements: ['Sáng kiến, đề tài, thành tích', 'Initiatives, topics, achievements'],
};

/** A list of history is taken for a unit; reading goes on in the background. */
export default function LoadHistoryPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { roles } = useMe();
  const may = useHolds()(...KEEPERS);
  const navigate = useNavigate();
  const [values, keep, drop] = useDraft<Record<string, string>>('load-history', {
    ...{ purpose: '', unitId: unitOf(roles) ?? '' },
  });
  const { purpose = '', unitId = '' } = values;
  const send = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      // Fields go before the file: what the list is for is said there.
      form.set('purpose', purpose);
      form.set('unitId', unitId);
      form.set('file', file, file.name);
      return upload('/imports', form);
    },
    onSuccess: ({ id }) => {
      drop();
      void navigate(`/doi-tuong/nap/${id}`);
    },
  });
  if (!may) return <ProblemPage problem={new ApiProblem(404, 'not-found', '', '')} />;
  const ready = purpose !== '' && unitId !== '';
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        <Link className="button-link" to="/doi-tuong">
          {say.back}
        </Link>
      }
    >
      <section className="card form">
        <Fields
          fields={[
            {
              ...{ name: 'purpose', label: say.what, type: 'select', required: true },
              options: Object.entries(PURPOSE).map(([value, name]) => ({
                value,
                label: name[language === 'vi' ? 0 : 1],
              })),
            },
            { name: 'unitId', label: say.unit, type: 'organisation', required: true },
          ]}
          values={values}
          change={keep}
        />
        {purpose !== '' && (
          <p>
            <a href={`/api/v1/imports/template.xlsx?purpose=${purpose}`} download>
              <DownloadOutlined /> {say.template}
            </a>
          </p>
        )}
        <ProblemAlert problem={send.error} />
        {ready ? (
          <FileDrop
            name="history"
            accept=".xlsx,.csv"
            className="drop"
            take={(file) => send.mutate(file)}
          >
            {(choose) => (
              <>
                <Button icon={<UploadOutlined />} loading={send.isPending} onClick={choose}>
                  {say.choose}
                </Button>
                <span className="quiet">{say.drop}</span>
              </>
            )}
          </FileDrop>
        ) : (
          <p className="quiet">{say.first}</p>
        )}
      </section>
    </Page>
  );
}
