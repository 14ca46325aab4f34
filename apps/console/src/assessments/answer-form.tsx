import { command, upload } from '../api/client';
import { ActButton, UPLOADS } from '../parts/act-button';
import { FileDrop } from '../parts/file-drop';
import type { FieldSpec, Values } from '../parts/fields';
import { Button } from 'antd';
import type { Next } from '../parts/use-draft';
import { SentFiles, useFiles } from '../parts/use-files';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { answerFields, useAnswerWords } from './answer-fields';
import { answerFrom } from './answer-text';
import type { Assessment, CriterionOf, Evidence } from './assessment';

const words = speaker({
  answer: ['Trả lời', 'Answer'],
  change: ['Sửa câu trả lời', 'Change the answer'],
  text: ['Minh chứng bằng lời', 'Evidence in words'],
  link: ['Đường dẫn minh chứng (https)', 'Evidence by link (https)'],
  files: ['Tệp minh chứng', 'Evidence files'],
  choose: ['Chọn tệp', 'Choose a file'],
  drop: ['hoặc thả tệp vào đây', 'or drop it here'],
  none: ['Chưa có tệp nào.', 'No files yet.'],
  out: ['Bỏ {name}', 'Leave out {name}'],
  notSaid: ['Nhập một kết quả đọc được.', 'Enter a result that can be read.'],
});

interface Props {
  assessment: Assessment;
  criterion: CriterionOf;
}

/** The unit's word on one criterion, with what it shows for it. */
export function AnswerForm({ assessment, criterion }: Props) {
  const say = useWords(words);
  const asked = useAnswerWords();
  const { language } = useLanguage();
  const { own, evidence } = criterion;
  const shown = own?.evidence ?? [];
  const takes = (kind: Evidence['kind']): boolean => evidence.kinds.includes(kind);
  const textOf = (kind: Evidence['kind']): string =>
    shown.find((one) => one.kind === kind)?.text ?? '';
  const fields: FieldSpec[] = [
    ...answerFields(criterion, own?.answer, asked),
    ...(takes('text')
      ? [{ name: 'text', label: say.text, type: 'area', initial: textOf('text') } as const]
      : []),
    ...(takes('link') ? [{ name: 'link', label: say.link, initial: textOf('link') }] : []),
  ];
  return (
    <ActButton
      label={own ? say.change : say.answer}
      title={`${say.answer}: ${criterion.name[language]}`}
      fields={fields}
      {...(takes('file')
        ? {
            beside: (values: Values, change: (next: Next<Values>) => void) => (
              <Files
                id={assessment.id}
                files={filesOf(values, shown)}
                keep={(by) =>
                  change((now) => ({ ...now, files: JSON.stringify(by(filesOf(now, shown))) }))
                }
              />
            ),
          }
        : {})}
      run={(values) => {
        const answer = answerFrom(criterion.kind, values.said ?? '', values.notAssigned === 'true');
        if (!answer) throw new Error(say.notSaid);
        const words: Evidence[] = (['text', 'link'] as const).flatMap((kind) =>
          values[kind] ? [{ kind, text: values[kind] }] : [],
        );
        const items = [
          {
            ...{ criterion: criterion.id, answer },
            evidence: [...(takes('file') ? filesOf(values, shown) : []), ...words],
          },
        ];
        return command(
          '/assessments/{id}/answer',
          { id: assessment.id },
          { items },
          assessment.version,
        );
      }}
    />
  );
}

/** Files of the form, those of the answer on record before any was touched. */
const filesOf = ({ files }: Values, shown: readonly Evidence[]): Evidence[] =>
  files === undefined || files === ''
    ? shown.filter(({ kind }) => kind === 'file')
    : (JSON.parse(files) as Evidence[]);

interface FilesProps {
  id: string;
  files: Evidence[];
  /** Changes those that stand there then, be it seconds later. */
  keep: (by: (files: Evidence[]) => Evidence[]) => void;
}
function Files({ id, files, keep }: FilesProps) {
  const say = useWords(words);
  const sending = useFiles(async (file) => {
    const form = new FormData();
    form.set('file', file, file.name);
    const { sha256 } = await upload('/assessments/{id}/files', { id }, form);
    const stored = { kind: 'file' as const, sha256, text: file.name };
    keep((now) => [...now.filter((one) => one.sha256 !== sha256), stored]);
  }, UPLOADS);
  return (
    <div>
      <h3>{say.files}</h3>
      {files.length === 0 && <p className="quiet">{say.none}</p>}
      <ul className="plain">
        {files.map(({ sha256, text }) => (
          <li key={sha256}>
            {text}{' '}
            <Button
              size="small"
              aria-label={say.out.replace('{name}', text)}
              onClick={() => keep((now) => now.filter((one) => one.sha256 !== sha256))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <SentFiles of={sending} />
      <FileDrop name="evidence" className="drop" takeAll={sending.takeAll}>
        {(choose) => (
          <>
            <Button loading={sending.busy} onClick={choose}>
              {say.choose}
            </Button>
            <span className="quiet">{say.drop}</span>
          </>
        )}
      </FileDrop>
    </div>
  );
}
