import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { readRound, readSession, sheetLines } from './ballot';
import './ballot.css';
import { choiceWords } from './choice-words';

const words = speaker({
  title: ['Phiếu bỏ phiếu kín', 'Secret ballot'],
  how: [
    'Đánh dấu X vào một ô ở mỗi mục. Không ký tên, không ghi gì khác.',
    'Mark one box on each line. No signature, nothing else.',
  ],
  item: ['Mục', 'Item'],
  subject: ['Đối tượng', 'Subject'],
  award: ['Hình thức', 'Award'],
  lower: ['Đồng ý mức thấp hơn', 'Lower form'],
  print: ['In', 'Print'],
  back: ['Điều hành vòng này', 'Run this round'],
});

/** The same sheet for whoever votes on paper: the same items under the same numbers. */
export default function PaperBallotPage() {
  const say = useWords(words);
  const choices = useWords(choiceWords);
  const awards = useAwards();
  const { id = '', roundId = '' } = useParams();
  const sheet = useQuery({
    queryKey: ['/ballot-rounds', roundId, 'paper'],
    queryFn: async () => {
      const [round, session] = await Promise.all([readRound(roundId), readSession(id)]);
      return { session, lines: sheetLines(round, session) };
    },
  });
  return (
    <Loaded from={sheet}>
      {({ session, lines }) => {
        const lower = lines.some(({ lowerForm }) => lowerForm);
        return (
          <Page
            title={say.title}
            help={`${session.council.name} · ${session.title}, ${day(session.heldOn)}`}
            actions={
              <>
                <Button type="primary" onClick={() => window.print()}>
                  {say.print}
                </Button>
                <Link className="button-link" to={`/phien-hop/${id}/bo-phieu/${roundId}/dieu-hanh`}>
                  {say.back}
                </Link>
              </>
            }
          >
            <p>{say.how}</p>
            <table className="plain-table paper-ballot">
              <thead>
                <tr>
                  <th className="n">{say.item}</th>
                  <th>{say.subject}</th>
                  <th>{say.award}</th>
                  <th>{choices.y}</th>
                  <th>{choices.n}</th>
                  {lower && <th>{say.lower}</th>}
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.item}>
                    <td className="n">{line.item}</td>
                    <td>{line.name ?? '–'}</td>
                    <td>{awards.name(line.award)}</td>
                    <td className="box">☐</td>
                    <td className="box">☐</td>
                    {lower && (
                      <td className="box">
                        {line.lowerForm && <>☐ {awards.name(line.lowerForm)}</>}
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </Page>
        );
      }}
    </Loaded>
  );
}
