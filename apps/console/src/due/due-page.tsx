import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useSearchParams } from 'react-router';
import { useAwards } from '../api/awards';
import { command, read } from '../api/client';
import { ApiProblem } from '../api/problem';
import { useHolds, useMe } from '../app/session';
import { ActButton } from '../parts/act-button';
import { Choice } from '../parts/choice';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { WideTable } from '../parts/wide-table';
import { useFilter } from '../parts/use-filter';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { DueRow } from './due';
import { useDueColumns, useStandings } from './due-columns';
import { BLOCKS, headOf, yearsWith, type DueHead } from './due-head';
import { DueList, listQuery } from './due-list';

const words = speaker({
  title: ['Ai đến hạn', 'Who is due'],
  help: [
    'Những người và tập thể mà quá trình khen thưởng cho phép đề nghị trong năm; ai đã được đề nghị, ai bị bỏ sót, ai chỉ thiếu một mục.',
    'Whose record allows a proposal this year: who was proposed, who was missed, who is short by one item.',
  ],
  year: ['Năm', 'Year'],
  award: ['Hình thức', 'Award'],
  standing: ['Tình trạng', 'Standing'],
  unit: ['Đơn vị', 'Unit'],
  missed: ['Đề nghị', 'Proposed'],
  onlyMissed: ['Chỉ ai bị bỏ sót', 'Only those missed'],
  dossier: ['Hồ sơ năm nay', 'Dossier this year'],
  without: ['Chỉ ai chưa có hồ sơ', 'Only those without one'],
  widen: ['Chỉ các hình thức của một đợt xét: bỏ lọc', 'Awards of one round only: show all'],
  looked: ['Đã xem {n} đối tượng.', '{n} subjects looked at.'],
  none: ['Không có ai khớp điều kiện lọc.', 'Nobody matches.'],
  block: ['Khối', 'Block'],
  many: [
    'Nơi này có nhiều đối tượng nên danh sách được lập trong nền; bạn làm việc khác trong lúc chờ.',
    'This place is large: its list is made in the background while you do something else.',
  ],
  make: ['Lập danh sách năm {year}', 'Make the list of {year}'],
});
/** What a letter counts: those nobody has proposed yet, for the awards of its round. */
const fits = (
  { dossierId, award }: DueRow,
  { open, only }: { open: string | undefined; only: string | undefined },
): boolean => (!open || dossierId === null) && (!only || only.split(',').includes(award));

export default function DuePage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const me = useMe();
  const unitPerson = useHolds()('unit-clerk', 'unit-head', 'managing-unit');
  const awards = useAwards();
  const standings = useStandings();
  const columns = useDueColumns();
  const [year = today().slice(0, 4)] = useFilter('year');
  const [award, chooseAward] = useFilter('award');
  const [standing, chooseStanding] = useFilter('standing');
  const [missed, chooseMissed] = useFilter('missed');
  const [block = 'department'] = useFilter('block');
  const [unit = me.unitIds[0]] = useFilter('unit');
  const [open, chooseOpen] = useFilter('open');
  const [only, chooseOnly] = useFilter('awards');
  const [, setParams] = useSearchParams();
  const [list, chooseList] = useFilter('list');
  const units = useQuery({
    queryKey: ['my-units', me.unitIds],
    queryFn: () =>
      Promise.all(me.unitIds.slice(0, 50).map((id) => read('/organisations/{id}', { id }))),
    enabled: unitPerson && me.unitIds.length > 1,
  });
  const place = unitPerson ? { unit } : { block };
  const filter = { award, standing, missed };
  const query = { ...place, year, ...filter };
  const found = useQuery({
    queryKey: ['/due', query],
    queryFn: () => read('/due', query),
    enabled: !list,
    retry: false,
  });
  const crowded = found.error instanceof ApiProblem && found.error.code === 'due-too-many';
  const made = useQuery({ ...listQuery(list ?? ''), enabled: list !== undefined }).data;
  // Until a list is there nothing is known of its head.
  const head: DueHead = list
    ? made
      ? headOf(made.state)
      : { year: undefined }
    : { year, ...place };
  const years = yearsWith(head.year, Number(today().slice(0, 4)));
  const unchosen = list ? '–' : false;
  /** Another place or year is another list; what is not changed stays as it was. */
  const elsewhere = (name: string) => (value: string | undefined) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete('list');
        for (const [part, stood] of Object.entries(head)) if (stood) after.set(part, stood);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  return (
    <Page title={say.title} help={say.help}>
      <div className="list-bar">
        <div className="list-bar-left">
          <Choice
            label={say.year}
            value={head.year}
            choose={elsewhere('year')}
            all={unchosen}
            options={years.map((value) => ({ value, label: value }))}
          />
          {!unitPerson && (
            <Choice
              label={say.block}
              value={head.block}
              choose={elsewhere('block')}
              all={unchosen}
              codes={BLOCKS}
            />
          )}
          {units.data && (
            <Choice
              label={say.unit}
              value={head.unit}
              choose={elsewhere('unit')}
              all={unchosen}
              options={units.data.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <Choice
            label={say.award}
            value={award}
            choose={chooseAward}
            options={awards.current.map(({ code, name }) => ({
              value: code,
              label: name[language],
            }))}
          />
          <Choice
            label={say.standing}
            value={standing}
            choose={chooseStanding}
            options={standings}
          />
          <Choice
            label={say.missed}
            value={missed}
            choose={chooseMissed}
            options={[{ value: 'true', label: say.onlyMissed }]}
          />
          {!list && (
            <Choice
              label={say.dossier}
              value={open}
              choose={chooseOpen}
              options={[{ value: 'true', label: say.without }]}
            />
          )}
          {!list && only && (
            <Button size="small" onClick={() => chooseOnly(undefined)}>
              {say.widen}
            </Button>
          )}
        </div>
      </div>
      {list ? (
        <DueList id={list} filter={filter} />
      ) : crowded ? (
        <Alert
          type="info"
          showIcon
          title={say.many}
          action={
            <ActButton
              primary
              label={fill(say.make, { year })}
              run={() => command('/due-lists', { ...place, year: Number(year) })}
              after={(answer) => chooseList(answer.id)}
            />
          }
        />
      ) : (
        <Loaded from={found}>
          {(due) => (
            <>
              <p className="quiet">{fill(say.looked, { n: due.subjects })}</p>
              <WideTable<DueRow>
                name="due"
                rows={due.items.filter((row) => fits(row, { open, only }))}
                rowKey={(row) => `${row.subjectId}/${row.award}`}
                empty={say.none}
                columns={columns}
              />
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}
