import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAwards } from '../api/awards';
import { useHolds } from '../app/session';
import { Choice } from '../parts/choice';
import { Page } from '../parts/page';
import { SearchBox } from '../parts/search-box';
import { useChooseAll, useFilter } from '../parts/use-filter';
import { DOSSIER_STATUS, STAGE } from '../words/codes';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { AskMany } from '../steps/ask-many';
import { AppraiseMany } from './appraise-many';
import { CountedChip, useCounted } from './counted-filter';
import type { DossierRow } from './dossier';
import { DossierTable } from './dossier-table';

const words = speaker({
  title: ['Hồ sơ', 'Dossiers'],
  help: [
    'Mỗi dòng là một người hoặc tập thể được đề nghị một hình thức khen thưởng.',
    'Each row is one nominee for one award.',
  ],
  search: ['Tìm theo tên', 'Search by name'],
  status: ['Trạng thái', 'Status'],
  stage: ['Bước', 'Stage'],
  award: ['Hình thức', 'Award'],
  filedBy: ['Nơi gửi', 'Filed by'],
  below: ['cấp dưới, đang chờ đơn vị tôi', 'units below, waiting here'],
  widen: ['Đang lọc theo nơi vừa mở danh sách này: bỏ lọc', 'Opened from one thing: show all'],
});

/** Filters that come with a link from the thing whose lines were asked for. */
const OF_ONE = [
  'level',
  'actId',
  'sessionId',
  'submissionId',
  'proposalId',
  'lacks',
  'roundId',
  'unitId',
] as const;

export default function DossiersPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const holds = useHolds();
  const board = holds('specialist', 'board-head');
  const managing = holds('managing-unit');
  const [q, chooseQ] = useFilter('q');
  const [status, chooseStatus] = useFilter('status');
  const [stage, chooseStage] = useFilter('stage');
  const [award, chooseAward] = useFilter('award');
  const [below, chooseBelow] = useFilter('below');
  const chooseAll = useChooseAll();
  const [params] = useSearchParams();
  const of = Object.fromEntries(
    OF_ONE.flatMap((name) => (params.has(name) ? [[name, params.get(name)]] : [])),
  );
  const [rows, setRows] = useState<DossierRow[]>([]);
  const counted = useCounted();
  const bar = (
    <>
      <CountedChip />
      <SearchBox label={say.search} value={q} search={chooseQ} />
      <Choice label={say.status} value={status} choose={chooseStatus} codes={DOSSIER_STATUS} />
      <Choice label={say.stage} value={stage} choose={chooseStage} codes={STAGE} />
      <Choice
        label={say.award}
        value={award}
        choose={chooseAward}
        options={awards.current.map(({ code, name }) => ({ value: code, label: name[language] }))}
      />
      {managing && (
        <Choice
          label={say.filedBy}
          value={below}
          choose={chooseBelow}
          options={[{ value: 'true', label: say.below }]}
        />
      )}
      {Object.keys(of).length > 0 && (
        <Button
          size="small"
          onClick={() => chooseAll(Object.fromEntries(OF_ONE.map((name) => [name, undefined])))}
        >
          {say.widen}
        </Button>
      )}
      {board && rows.length > 0 && (
        <>
          <AppraiseMany rows={rows} left={setRows} />
          <AskMany ids={rows.map(({ id }) => id)} asked={() => setRows([])} />
        </>
      )}
    </>
  );
  return (
    <Page title={say.title} help={say.help}>
      <DossierTable
        name="dossiers"
        query={{ q, status, stage, award, below, ...counted, ...of }}
        bar={bar}
        {...(board
          ? { selection: { chosen: rows.map((r) => r.id), choose: (_, chosen) => setRows(chosen) } }
          : {})}
      />
    </Page>
  );
}
