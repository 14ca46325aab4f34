import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAwards } from '../api/awards';
import { command, read } from '../api/client';
import { useHolds } from '../app/session';
import type { DossierRow } from '../dossiers/dossier';
import { DossierTable } from '../dossiers/dossier-table';
import { ActButton } from '../parts/act-button';
import { Choice } from '../parts/choice';
import { Page } from '../parts/page';
import { useFilter } from '../parts/use-filter';
import { canBegin } from '../steps/steps-card';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

const words = speaker({
  title: ['Mở danh sách công khai', 'Publish a list'],
  help: [
    'Chọn các hồ sơ đủ điều kiện của hình thức phải lấy ý kiến Nhân dân; số ngày công khai theo quy định của hình thức dài nhất.',
    'Choose eligible dossiers of awards that ask for comments; the list hangs out for the longest of their terms.',
  ],
  award: ['Hình thức', 'Award'],
  act: ['Công khai ({n})', 'Publish ({n})'],
  what: [
    'Họ tên, đơn vị và hình thức của {n} hồ sơ hiện trên trang công khai; ai cũng góp ý được mà không cần tài khoản.',
    'Names, units and awards of {n} dossiers appear on the public page, where anybody may comment.',
  ],
  name: ['Tên danh sách', 'Title'],
  place: ['Nơi công khai khác', 'Where else'],
  placeHelp: ['(ví dụ cổng thông tin của tỉnh)', "(e.g. the province's portal)"],
  notNow: [
    'Hồ sơ “{name}” chưa đến bước công khai hoặc không phải công khai.',
    'Dossier “{name}” is not at its publicity step, or needs none.',
  ],
});

/** Which dossiers hang out together; the service says for how long. */
export default function OpenListPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const awards = useAwards();
  const board = useHolds()('specialist', 'board-head');
  const [award, chooseAward] = useFilter('award');
  const [rows, setRows] = useState<DossierRow[]>([]);
  const open = async (values: Record<string, string>) => {
    const [first] = rows;
    const { steps } = await read('/dossiers/{id}/steps', { id: first?.id ?? '' });
    const step = steps.find((one) => one.done === 'publicity' && canBegin(one));
    if (!step) throw new Error(fill(say.notNow, { name: first?.subjectName ?? '' }));
    const { title, place } = values;
    const body = { step: step.id, title, dossierIds: rows.map(({ id }) => id) };
    return command('/publicity', place ? { ...body, place } : body);
  };
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        board && (
          <ActButton
            primary
            label={fill(say.act, { n: rows.length })}
            title={say.title}
            disabled={rows.length === 0}
            consequence={fill(say.what, { n: rows.length })}
            fields={[
              { name: 'title', label: say.name, required: true },
              { name: 'place', label: say.place, help: say.placeHelp },
            ]}
            run={open}
            after={(answer) => void navigate(`/cong-khai-danh-sach/${answer.id}`)}
          />
        )
      }
    >
      <DossierTable
        name="publicity-choice"
        query={{ status: 'eligible', award }}
        bar={
          <Choice
            label={say.award}
            value={award}
            choose={chooseAward}
            options={awards.current.map(({ code, name }) => ({
              value: code,
              label: name[language],
            }))}
          />
        }
        selection={{ chosen: rows.map(({ id }) => id), choose: (_, chosen) => setRows(chosen) }}
      />
    </Page>
  );
}
