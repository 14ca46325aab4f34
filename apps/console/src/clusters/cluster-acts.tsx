import { Button, Modal } from 'antd';
import { useState } from 'react';
import { commands } from '../api/client';
import { ActButton } from '../parts/act-button';
import type { FieldSpec, Values } from '../parts/fields';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { ERASED, type Cluster } from './cluster';
import { MemberPicker, membersIn } from './member-picker';

const words = speaker({
  admit: ['Thêm thành viên', 'Admit members'],
  admitWhat: ['{n} thành viên vào từ ngày nêu dưới.', '{n} members join from that day.'],
  close: ['Đóng', 'Close'],
  release: ['Cho rời cụm', 'Release a member'],
  releaseWhat: [
    'Thành viên rời sau ngày nêu dưới; các năm đã ký giao ước không đổi.',
    'Leaves after that day; years with a covenant stay as they are.',
  ],
  rotate: ['Thứ tự luân phiên', 'Rotation'],
  rotateWhat: [
    'Trưởng theo thứ tự thành viên đang có, bắt đầu từ đơn vị chọn dưới đây: {names}.',
    'Members lead in the order they stand, from the one chosen: {names}.',
  ],
  dissolve: ['Giải thể', 'Dissolve'],
  dissolveWhat: [
    'Cụm, khối có {n} thành viên thôi hoạt động sau ngày nêu dưới; các năm trước giữ nguyên.',
    'The cluster of {n} ends after that day; earlier years stay.',
  ],
  member: ['Thành viên', 'Member'],
  first: ['Đơn vị làm trưởng đầu tiên', 'First to lead'],
  firstYear: ['Năm đầu', 'First year'],
  deputies: ['Số cụm phó', 'Deputies'],
  from: ['Từ ngày', 'From'],
  to: ['Ngày cuối', 'Last day'],
  reference: ['Số văn bản', 'Number of the decision'],
});

/** What the standing body changes in a cluster. */
export function ClusterActs({ cluster }: { cluster: Cluster }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const [admitting, setAdmitting] = useState(false);
  const [values, setValues] = useState<Values>({});
  const send = commands('/clusters/{id}', { id: cluster.id }, cluster.version);
  const now = cluster.members.filter(({ to }) => to === undefined || to >= today());
  const name = (id: string): string => cluster.names[id] ?? ERASED[language === 'vi' ? 0 : 1];
  const chosen = membersIn(values);
  const reference: FieldSpec<'reference'> = {
    name: 'reference',
    label: say.reference,
    required: true,
  };
  const last: FieldSpec<'to'> = { name: 'to', label: say.to, type: 'date', required: true };
  const options = now.map(({ subjectId }) => ({ value: subjectId, label: name(subjectId) }));
  return (
    <>
      <Button onClick={() => setAdmitting(true)}>{say.admit}</Button>
      <Modal
        open={admitting}
        title={say.admit}
        footer={null}
        onCancel={() => setAdmitting(false)}
        destroyOnHidden
      >
        <MemberPicker values={values} change={setValues} />
        <ActButton
          primary
          label={say.admit}
          disabled={chosen.length === 0}
          consequence={fill(say.admitWhat, { n: chosen.length })}
          fields={[
            { name: 'from', label: say.from, type: 'date', required: true, initial: today() },
            reference,
          ]}
          run={(given) => send('admit-members', { ...given, members: chosen.map(({ id }) => id) })}
          after={() => {
            setValues({});
            setAdmitting(false);
          }}
        />
      </Modal>
      <ActButton
        label={say.rotate}
        consequence={fill(say.rotateWhat, { names: options.map(({ label }) => label).join(', ') })}
        fields={[
          { ...{ name: 'first', label: say.first, type: 'select', required: true }, options },
          { name: 'firstYear', label: say.firstYear, type: 'number', required: true, min: 1945 },
          {
            ...{ name: 'deputies', label: say.deputies, type: 'number', required: true },
            ...{ min: 0, max: 20, initial: '1' },
          },
        ]}
        run={({ first, firstYear, deputies }) => {
          const ids = now.map(({ subjectId }) => subjectId);
          const at = Math.max(0, ids.indexOf(first));
          const order = [...ids.slice(at), ...ids.slice(0, at)];
          const body = { order, firstYear: Number(firstYear), deputies: Number(deputies) };
          return send('set-rotation', body);
        }}
      />
      <ActButton
        label={say.release}
        consequence={say.releaseWhat}
        fields={[
          { ...{ name: 'subjectId', label: say.member, type: 'select', required: true }, options },
          last,
          reference,
        ]}
        run={(given) => send('release-member', given)}
      />
      <ActButton
        final
        label={say.dissolve}
        consequence={fill(say.dissolveWhat, { n: now.length })}
        fields={[last, reference]}
        run={(given) => send('dissolve', given)}
      />
    </>
  );
}
