import { useQuery } from '@tanstack/react-query';
import { command, read } from '../api/client';
import { ActButton } from '../parts/act-button';
import { Loaded } from '../parts/loaded';
import { Tag, type TagColour } from '../parts/tag';
import { moment } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { AttachPaper } from './attach-paper';
import { linePaperHref, type Item, type Paper } from './paper';
import { PaperNeed } from './paper-need';

const words = speaker({
  title: ['Giấy tờ', 'Papers'],
  satisfied: ['Đã có', 'There'],
  missing: ['Còn thiếu', 'Missing'],
  awaiting: ['Chờ kiểm tra', 'Being checked'],
  later: ['Nộp ở bước sau', 'Due later'],
  'not-needed': ['Không cần', 'Not needed'],
  optional: ['Nếu có', 'Optional'],
  additional: ['Giấy tờ khác', 'Other papers'],
  version: ['bản {n}', 'version {n}'],
  withdrawn: ['đã rút', 'withdrawn'],
  infected: ['tệp bị chặn vì mã độc', 'blocked: malware'],
  secret: [
    'tài liệu mật, số đăng ký {n}, không đưa vào hệ thống',
    'classified, register no. {n}, kept outside',
  ],
  withdraw: ['Rút', 'Withdraw'],
  reason: ['Lý do', 'Reason'],
  note: ['Tài liệu mật', 'Classified paper'],
  noteWhat: [
    'Tài liệu có nội dung mật không được đưa vào hệ thống; chỉ ghi số đăng ký và mức độ mật.',
    'Classified content never enters; only the register number and the level are noted.',
  ],
  level: ['Mức độ mật', 'Level'],
  confidential: ['Mật', 'Confidential'],
  secretLevel: ['Tối mật', 'Secret'],
  topSecret: ['Tuyệt mật', 'Top secret'],
  register: ['Số đăng ký', 'Register number'],
  kind: ['Loại giấy tờ', 'Paper'],
});
const COLOURS: Record<Item['result'], TagColour> = {
  satisfied: 'green',
  missing: 'red',
  awaiting: 'blue',
  later: 'grey',
  'not-needed': 'grey',
  optional: 'grey',
};

/** The checklist with what is missing, and every paper with its versions. */
export function PapersCard({ id }: { id: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: ['/dossiers', id, 'papers'],
    queryFn: () => read('/dossiers/{id}/papers', { id }),
  });
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <Loaded from={found}>
        {(all) => {
          const known = new Set(all.completeness.items.map(({ code }) => code));
          const rest = all.papers.filter(({ kind }) => !known.has(kind));
          const kinds = all.completeness.items.map(({ code, name }) => ({
            value: code,
            label: name[language],
          }));
          return (
            <>
              <p>{all.completeness.message[language]}</p>
              <ul className="plain">
                {all.completeness.items.map((item) => (
                  <li key={item.code}>
                    <Tag colour={COLOURS[item.result]}>{say[item.result]}</Tag>{' '}
                    {item.name[language]}
                    {item.condition && <span className="quiet"> ({item.condition[language]})</span>}
                    {all.papers
                      .filter(({ kind }) => kind === item.code)
                      .map((paper) => (
                        <Versions
                          key={paper.paperId}
                          id={id}
                          paper={paper}
                          mayChange={all.side !== null}
                        />
                      ))}
                    {all.side !== null && (
                      <AttachPaper id={id} kind={item.code} name={item.name[language]} />
                    )}
                    {all.side !== null && item.condition && (
                      <PaperNeed
                        id={id}
                        kind={item.code}
                        name={item.name[language]}
                        condition={item.condition[language]}
                        applies={item.applies}
                      />
                    )}
                  </li>
                ))}
                {rest.map((paper) => (
                  <li key={paper.paperId}>
                    {paper.title ?? say.additional}
                    <Versions id={id} paper={paper} mayChange={all.side !== null} />
                  </li>
                ))}
              </ul>
              {all.side !== null && (
                <ActButton
                  label={say.note}
                  consequence={<p className="quiet">{say.noteWhat}</p>}
                  fields={[
                    {
                      name: 'kind',
                      label: say.kind,
                      type: 'select',
                      required: true,
                      options: kinds,
                    },
                    {
                      name: 'secrecy',
                      label: say.level,
                      type: 'select',
                      required: true,
                      options: [
                        { value: 'confidential', label: say.confidential },
                        { value: 'secret', label: say.secretLevel },
                        { value: 'top-secret', label: say.topSecret },
                      ],
                    },
                    { name: 'registerNumber', label: say.register, required: true },
                  ]}
                  run={(values, key) =>
                    command('/dossiers/{id}/note-secret-paper', { id }, values, undefined, key)
                  }
                />
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

interface VersionsProps {
  id: string;
  paper: Paper;
  mayChange: boolean;
}
function Versions({ id, paper, mayChange }: VersionsProps) {
  const say = useWords(words);
  if (paper.secrecy)
    return <div className="quiet">{say.secret.replace('{n}', paper.registerNumber ?? '–')}</div>;
  return (
    <div>
      {paper.versions.map(({ version, name, at, suppliedBy, scan }) => (
        <div key={version} className="small">
          {scan === 'infected' ? (
            <span className="late">{say.infected}</span>
          ) : (
            <a href={linePaperHref(id, paper.paperId, version)}>{name ?? paper.kind}</a>
          )}{' '}
          <span className="quiet">
            {say.version.replace('{n}', String(version))}, {moment(at)}
            {suppliedBy && `, ${suppliedBy}`}
            {paper.withdrawnAt && `, ${say.withdrawn}`}
          </span>
        </div>
      ))}
      {mayChange && !paper.withdrawnAt && (
        <ActButton
          of={paper.paperId}
          label={say.withdraw}
          fields={[{ name: 'reason', label: say.reason }]}
          run={({ reason }, key) =>
            command(
              '/dossiers/{id}/withdraw-paper',
              { id },
              { paperId: paper.paperId, ...(reason ? { reason } : {}) },
              undefined,
              key,
            )
          }
        />
      )}
    </div>
  );
}
