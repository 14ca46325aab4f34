import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type ChangeEvent, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { ask, command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { Fields, type FieldSpec, type Values } from '../parts/fields';
import { useOpenForm } from '../parts/open-forms';
import { Page } from '../parts/page';
import { ProblemAlert } from '../parts/problem-view';
import { useDraft } from '../parts/use-draft';
import { count, day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { ActivationPreview, type Preview } from './activation-preview';
import { useEditions } from './edition';
import { readEditionFiles, type EditionFiles, type FilesFault } from './edition-files';

const words = speaker({
  title: ['Đưa một bản quy định vào áp dụng', 'Put an edition in force'],
  help: [
    'Lấy nội dung từ một bản đã có hoặc từ tệp, xem trước đổi gì và ai chịu ảnh hưởng, rồi mới áp dụng.',
    'From an edition or from files; see what changes and who is concerned, then put it in force.',
  ],
  how: ['Nội dung lấy từ đâu', 'Where the content comes from'],
  base: [
    'Một bản đã có (rồi sửa từng danh hiệu sau)',
    'An edition that exists (amended award by award later)',
  ],
  files: [
    'Tệp của bản quy định (index.yaml và mỗi danh hiệu một tệp, hoặc một tệp JSON)',
    'Files (index.yaml and one file per award, or one JSON file)',
  ],
  on: ['Làm theo bản', 'Based on'],
  code: ['Mã của bản mới', 'Code of the new edition'],
  codeHelp: [
    '(chữ thường, số, gạch nối; không đổi được về sau)',
    '(lower case, digits, hyphens; for good)',
  ],
  name: ['Tên tiếng Việt', 'Vietnamese name'],
  nameEn: ['Tên tiếng Anh', 'English name'],
  source: ['Căn cứ', 'Source'],
  from: ['Hiệu lực từ ngày', 'In force from'],
  to: ['Đến ngày', 'Until'],
  toHelp: ['(để trống nếu chưa biết)', '(leave empty if not known)'],
  provisional: [
    'Bản chép tạm, chưa đối chiếu với văn bản mới',
    'A provisional copy, not checked against the new text',
  ],
  ends: ['Khép bản đang giữ những ngày này', 'Ends the edition that holds these days'],
  endsHelp: ['(bản đó hết hiệu lực vào ngày trước ngày bắt đầu)', '(it ends the day before)'],
  choose: ['Chọn các tệp', 'Choose the files'],
  chosen: [
    'Đã đọc {n} tệp: bản {code}, {awards} danh hiệu.',
    '{n} files read: edition {code}, {awards} awards.',
  ],
  which: ['Bản trong tệp', 'Edition in the files'],
  'not-readable': ['Không đọc được tệp {what}.', '{what} cannot be read.'],
  'no-head': [
    'Thiếu phần đầu của bản (index.yaml).',
    'The head of the edition (index.yaml) is missing.',
  ],
  'awards-missing': ['Thiếu tệp của danh hiệu: {what}.', 'Files of awards are missing: {what}.'],
  preview: ['Xem trước', 'Preview'],
  activate: ['Đưa vào áp dụng', 'Put in force'],
  what: [
    'Áp dụng bản {code} từ {from}: {awards} danh hiệu; {lines} hồ sơ đang xét và {rounds} đợt xét thuộc những ngày này.',
    'Edition {code} from {from}: {awards} awards; {lines} open dossiers and {rounds} rounds of these days.',
  ],
  done: ['Đã đưa vào áp dụng', 'In force'],
});
const EMPTY: Values = { how: 'base', provisional: 'true' };

/** A new edition of the law, or an old one anew; nothing is put in force that was not previewed. */
export default function ActivatePage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const client = useQueryClient();
  const editions = useEditions().data?.items ?? [];
  useOpenForm(true);
  const [values, keep, drop] = useDraft<Values>('activate-edition', EMPTY);
  const [read, setRead] = useState<{
    files: number;
    editions: EditionFiles[];
    fault?: FilesFault;
  }>();
  const [previewed, setPreviewed] = useState('');
  const fromFiles = values.how === 'files';
  const chosen = fromFiles
    ? (read?.editions.find(({ code }) => code === values.which) ?? read?.editions.at(-1))
    : undefined;
  const base = editions.find(({ code }) => code === values.base);
  const sent = fromFiles ? chosen : base && writtenOver(base, values);
  const wish = sent && {
    header: sent.header,
    awards: sent.awards,
    ...(values.ends ? { ends: values.ends } : {}),
  };
  const code = sent?.code ?? '';
  const text = JSON.stringify([code, wish]);
  const preview = useMutation({
    mutationFn: (_text: string) =>
      ask('/catalogue/editions/{code}/activate/preview', { code }, wish!),
    onSuccess: (_answer, judged) => setPreviewed(judged),
  });
  const shown: Preview | undefined = previewed === text ? preview.data : undefined;
  const options = editions.map(({ code: value, name }) => ({
    value,
    label: `${name[language]} (${value})`,
  }));
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const files = [...(target.files ?? [])];
    target.value = '';
    if (files.length === 0) return;
    const texts = await Promise.all(
      files.map(async (file) => ({ name: file.name, text: await file.text() })),
    );
    setRead({ files: files.length, ...(await readEditionFiles(texts)) });
  };
  const ofBase: FieldSpec[] = [
    { name: 'base', label: say.on, type: 'select', required: true, options },
    { name: 'code', label: say.code, help: say.codeHelp, required: true },
    { name: 'name', label: say.name, required: true },
    { name: 'nameEn', label: say.nameEn, required: true },
    { name: 'source', label: say.source, type: 'area', required: true },
    { name: 'from', label: say.from, type: 'date', required: true },
    { name: 'to', label: say.to, type: 'date', help: say.toHelp },
    { name: 'provisional', label: say.provisional, type: 'check' },
  ];
  const ends: FieldSpec = {
    ...{ name: 'ends', label: say.ends, help: say.endsHelp, type: 'select' },
    options: options.filter(({ value }) => value !== code),
  };
  const fields: FieldSpec[] = fromFiles
    ? [
        ...(read && read.editions.length > 1
          ? [
              {
                ...{ name: 'which', label: say.which, type: 'select' as const },
                options: read.editions.map((one) => ({ value: one.code, label: one.code })),
              },
            ]
          : []),
        ends,
      ]
    : [...ofBase, ends];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (wish) preview.mutate(text);
  };
  const lines = (shown?.reach?.lines ?? []).reduce((sum, one) => sum + one.count, 0);
  return (
    <Page title={say.title} help={say.help}>
      <form className="form card" onSubmit={submit}>
        <fieldset>
          <legend>{say.how}</legend>
          {(['base', 'files'] as const).map((how) => (
            <label key={how}>
              <input
                type="radio"
                name="how"
                checked={values.how === how}
                onChange={() => keep({ ...values, how })}
              />{' '}
              {say[how]}
            </label>
          ))}
        </fieldset>
        {fromFiles && (
          <div>
            <label>
              <span>{say.choose}</span>
              <input
                className="field"
                type="file"
                multiple
                accept=".yaml,.yml,.json"
                onChange={(event) => void take(event)}
              />
            </label>
            {read?.fault && (
              <p className="field-fault">
                {fill(say[read.fault.code], {
                  what:
                    'file' in read.fault
                      ? read.fault.file
                      : 'awards' in read.fault
                        ? read.fault.awards
                        : '',
                })}
              </p>
            )}
            {chosen && (
              <p>{fill(say.chosen, { n: read?.files ?? 0, code, awards: chosen.awards.length })}</p>
            )}
          </div>
        )}
        <Fields fields={fields} values={values} change={keep} />
        <ProblemAlert problem={preview.error} />
        <div className="page-actions">
          <Button type="primary" htmlType="submit" disabled={!wish} loading={preview.isPending}>
            {say.preview}
          </Button>
          {shown?.reach && (
            <ActButton
              final
              label={say.activate}
              done={say.done}
              consequence={fill(say.what, {
                ...{ code, from: day(shown.validFrom), awards: count(shown.awards) },
                ...{ lines: count(lines), rounds: count(shown.reach.rounds.length) },
              })}
              run={() =>
                command('/catalogue/editions/{code}/activate', { code }, wish!, shown.version)
              }
              after={() => {
                drop();
                void client.invalidateQueries();
                void navigate(`/quy-dinh/${code}`);
              }}
            />
          )}
        </div>
      </form>
      {shown && <ActivationPreview of={shown} />}
    </Page>
  );
}

/** An edition that says what another says, under a head of its own. */
function writtenOver(
  base: { code: string; awards: string[] },
  { code = '', name, nameEn, source, from, to, provisional }: Values,
): EditionFiles {
  return {
    code,
    header: {
      extends: base.code,
      name: { vi: name, en: nameEn },
      validFrom: from ?? null,
      validTo: to ? to : null,
      ...(provisional === 'true' ? { provisional: true } : {}),
      source,
      verified: false,
    },
    awards: base.awards.map((award) => ({ code: award, extends: base.code })),
  };
}
