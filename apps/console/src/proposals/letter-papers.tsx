import { UploadOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { read, upload } from '../api/client';
import { FileDrop } from '../parts/file-drop';
import { Loaded } from '../parts/loaded';
import { SentFiles, useFiles } from '../parts/use-files';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

const words = speaker({
  title: ['Giấy tờ của tờ trình', 'Papers of the letter'],
  how: [
    'Giấy tờ nộp ở đây dùng chung cho mọi hồ sơ trong tờ trình (tờ trình, biên bản họp); báo cáo riêng của từng người nộp ở hồ sơ.',
    'Papers handed in here serve every dossier of the letter; a nominee’s own report goes with the dossier.',
  ],
  kind: ['Loại giấy tờ', 'Kind of paper'],
  choose: ['Chọn tệp', 'Choose a file'],
  drop: ['hoặc thả tệp vào đây', 'or drop it here'],
  none: ['Chưa có giấy tờ chung nào.', 'No papers yet.'],
  lack: ['Hồ sơ còn thiếu', 'Dossiers that lack papers'],
  missing: ['{name}: {n} hồ sơ thiếu', '{name}: {n} dossiers lack it'],
  unsaid: [
    '{name}: {unsaid} hồ sơ chờ xác định hoặc chờ quét',
    '{name}: {unsaid} dossiers wait for a word or the scanner',
  ],
  both: [
    '{name}: {n} hồ sơ thiếu, {unsaid} hồ sơ chờ xác định hoặc chờ quét',
    '{name}: {n} dossiers lack it, {unsaid} wait for a word or the scanner',
  ],
  dossier: ['Mở hồ sơ', 'Open the dossier'],
});

/** What goes with the letter, and which lines still lack what. */
export function LetterPapersCard({ id, mayAdd }: { id: string; mayAdd: boolean }) {
  return (
    <>
      <PapersOfLetter id={id} mayAdd={mayAdd} />
      <LackingCard id={id} />
    </>
  );
}

const papersOf = (id: string) => ({
  queryKey: ['/proposals', id, 'papers'],
  queryFn: () => read('/proposals/{id}/papers', { id }),
});

function PapersOfLetter({ id, mayAdd }: { id: string; mayAdd: boolean }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const client = useQueryClient();
  const field = useId();
  const [kind, setKind] = useState('letter');
  const found = useQuery(papersOf(id));
  const files = useFiles(async (file) => {
    const form = new FormData();
    form.set('kind', kind);
    form.set('file', file, file.name);
    await upload('/proposals/{id}/papers', { id }, form);
    void client.invalidateQueries({ queryKey: ['/proposals', id] });
  });
  return (
    <Loaded from={found}>
      {({ papers, names }) => (
        <section className="card">
          <h2>{say.title}</h2>
          <p className="quiet">{say.how}</p>
          {papers.length === 0 && <p className="quiet">{say.none}</p>}
          <ul className="plain">
            {papers.map(({ kind: code, sha256 }) => (
              <li key={sha256}>
                <a href={`/api/v1/proposals/${id}/papers/${sha256}`}>
                  {names[code]?.[language] ?? code}
                </a>
              </li>
            ))}
          </ul>
          {mayAdd && (
            <FileDrop name="letter-paper" className="drop" takeAll={files.takeAll}>
              {(choose) => (
                <>
                  <SentFiles of={files} />
                  <span className="choice">
                    <label htmlFor={field}>{say.kind}</label>{' '}
                    <select
                      id={field}
                      className="field choice-field"
                      value={kind}
                      onChange={(event) => setKind(event.target.value)}
                    >
                      {Object.entries(names).map(([code, name]) => (
                        <option key={code} value={code}>
                          {name[language]}
                        </option>
                      ))}
                    </select>
                  </span>
                  <Button icon={<UploadOutlined />} loading={files.busy} onClick={choose}>
                    {say.choose}
                  </Button>
                  <span className="quiet">{say.drop}</span>
                </>
              )}
            </FileDrop>
          )}
        </section>
      )}
    </Loaded>
  );
}

/** Which lines of the letter still lack which papers. */
export function LackingCard({ id }: { id: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const found = useQuery(papersOf(id));
  return (
    <Loaded from={found}>
      {({ missing, awaiting, incomplete, message, names }) => (
        <section className="card">
          <h2>{say.lack}</h2>
          <p>
            {incomplete.length > 0 ? (
              <Link to={`/ho-so?proposalId=${id}&lacks=any`}>{message[language]}</Link>
            ) : (
              message[language]
            )}
          </p>
          <ul className="missing">
            {[...new Set([...Object.keys(missing), ...Object.keys(awaiting)])].map((code) => {
              const name = names[code]?.[language] ?? code;
              const [n = 0, unsaid = 0] = [missing[code], awaiting[code]];
              return (
                <li key={code}>
                  <Link to={`/ho-so?proposalId=${id}&lacks=${code}`}>
                    {fill(unsaid > 0 ? (n > 0 ? say.both : say.unsaid) : say.missing, {
                      ...{ name, n, unsaid },
                    })}
                  </Link>
                </li>
              );
            })}
          </ul>
          <ul className="plain">
            {incomplete.map((line) => (
              <li key={line.dossierId}>
                {line.message[language]} <Link to={`/ho-so/${line.dossierId}`}>{say.dossier}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Loaded>
  );
}
