import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { moment } from '../words/dates';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { linePaperHref, type Paper } from './paper';

const words = speaker({
  version: ['bản {n}', 'version {n}'],
  withdrawn: ['đã rút', 'withdrawn'],
  infected: ['tệp bị chặn vì mã độc', 'blocked: malware'],
  secret: [
    'tài liệu mật, số đăng ký {n}, không đưa vào hệ thống',
    'classified, register no. {n}, kept outside',
  ],
  withdraw: ['Rút', 'Withdraw'],
  reason: ['Lý do', 'Reason'],
});

interface Props {
  id: string;
  paper: Paper;
  mayChange: boolean;
}

/** One paper of the line with all its files, or the number a secret one is registered under. */
export function Versions({ id, paper, mayChange }: Props) {
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
          run={({ reason }) =>
            command(
              '/dossiers/{id}/withdraw-paper',
              { id },
              { paperId: paper.paperId, ...(reason ? { reason } : {}) },
            )
          }
        />
      )}
    </div>
  );
}
