import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { commands, read } from '../api/client';
import { useEditions, type Edition } from '../catalogue/edition';
import { ActButton } from '../parts/act-button';
import { Facts } from '../parts/facts';
import { Tag } from '../parts/tag';
import { day, today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { may, type Dossier } from './dossier';
import { LawAhead } from './law-ahead';

const words = speaker({
  title: ['Ngày tiếp nhận và quy định áp dụng', 'Receipt and law applied'],
  filed: ['Đơn vị gửi', 'Filed'],
  province: ['Tỉnh tiếp nhận', 'Received by the province'],
  ministry: ['Bộ Nội vụ tiếp nhận', 'Received by the ministry'],
  law: ['Bản quy định', 'Edition'],
  chosen: ['áp dụng theo quyết định của cán bộ', 'applied by an officer'],
  checking: ['chưa kiểm tra', 'not checked yet'],
  receive: ['Ghi ngày tiếp nhận', 'Record the receipt'],
  receiveWhat: [
    'Ngày hồ sơ thực sự đến (ví dụ bản giấy). Điều kiện và giấy tờ theo quy định có hiệu lực ngày đó, nên hồ sơ được kiểm tra lại.',
    'The day the file really came (a paper original, say). Criteria and papers follow the law of that day, so the line is checked again.',
  ],
  receiveMinistry: ['Ghi ngày Bộ tiếp nhận', 'Record the ministry’s receipt'],
  ministryWhat: [
    'Theo văn bản của Bộ. Ghi riêng với ngày tỉnh tiếp nhận: không đổi quy định đang áp dụng, không kiểm tra lại.',
    'As the ministry wrote. Kept apart from the province’s receipt: the law applied stays, nothing is checked again.',
  ],
  on: ['Ngày tiếp nhận', 'Received on'],
  apply: ['Áp dụng bản quy định khác', 'Apply another edition'],
  applyWhat: [
    'Chỉ khi quy định mới có lợi hơn (Luật số 06/2026/QH16 Điều 4 khoản 4). Hồ sơ được kiểm tra lại theo bản đã chọn; kết quả cũ vẫn nằm trong diễn biến.',
    'Only where the newer law is more favourable (Law 06/2026/QH16 Art. 4(4)). The line is checked again under it; what was found before stays in the history.',
  ],
  edition: ['Bản quy định', 'Edition'],
  reason: ['Lý do, điều khoản có lợi hơn', 'Why, with the article'],
  reasonHelp: ['(ít nhất 10 ký tự)', '(10 characters at least)'],
});
/** Where the appraiser of the province may still say when the file came, and another law be chosen. */
const BEFORE_VERDICT = ['filed', 'checked'];
const BEFORE_COUNCIL = [...BEFORE_VERDICT, 'eligible'];

/** When the file was received, under which law it stands, and who may change either. */
export function LawCard({ dossier }: { dossier: Dossier }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { state, basis } = dossier;
  const editions = useEditions().data?.items ?? [];
  const receivedOn = basis?.receipts.province ?? state.filedOn;
  const byReceipt = useQuery({
    queryKey: ['award-names', receivedOn],
    queryFn: () => read('/catalogue/award-names', { on: receivedOn }),
    enabled: receivedOn !== undefined,
    staleTime: 3_600_000,
  });
  if (!basis || receivedOn === undefined) return null;
  const send = commands('/dossiers/{id}', { id: dossier.id }, dossier.version);
  const named = (code: string | undefined): string =>
    editions.find((edition) => edition.code === code)?.name[language] ?? code ?? '–';
  const applied = basis.law?.edition;
  const base = byReceipt.data?.basis?.edition;
  const newer = newerThan(editions, base, state.award).filter(
    ({ code }) => code !== basis.appliedEdition,
  );
  const received = (what: string, level: 'province' | 'ministry', label: string) => (
    <ActButton
      label={label}
      consequence={<p className="quiet">{what}</p>}
      fields={[
        {
          ...{ name: 'receivedOn', label: say.on, type: 'date', required: true },
          initial: (level === 'province' ? receivedOn : undefined) ?? today(),
        },
      ]}
      {...(level === 'province'
        ? { beside: ({ receivedOn: on = '' }) => <LawAhead dossier={dossier} on={on} /> }
        : {})}
      run={({ receivedOn: on }) => send('receive', { receivedOn: on, level })}
    />
  );
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <Facts
        of={[
          [say.filed, day(state.filedOn)],
          [say.province, day(receivedOn)],
          ...(basis.receipts.ministry || state.status === 'submitted'
            ? [[say.ministry, day(basis.receipts.ministry)] as const]
            : []),
          [
            say.law,
            applied ? (
              <>
                <Link to={`/quy-dinh/${applied}/${state.award}`}>{named(applied)}</Link>{' '}
                {basis.appliedEdition && <Tag colour="orange">{say.chosen}</Tag>}
              </>
            ) : (
              say.checking
            ),
          ],
        ]}
      />
      <div className="page-actions">
        {may(dossier, 'receive') &&
          BEFORE_VERDICT.includes(state.status) &&
          received(say.receiveWhat, 'province', say.receive)}
        {may(dossier, 'receive') &&
          state.status === 'submitted' &&
          received(say.ministryWhat, 'ministry', say.receiveMinistry)}
        {may(dossier, 'apply-edition') &&
          BEFORE_COUNCIL.includes(state.status) &&
          newer.length > 0 && (
            <ActButton
              final
              label={say.apply}
              consequence={say.applyWhat}
              fields={[
                {
                  ...{ name: 'edition', label: say.edition, type: 'select', required: true },
                  options: newer.map(({ code, name }) => ({
                    value: code,
                    label: `${name[language]} (${code})`,
                  })),
                },
                {
                  ...{ name: 'reason', label: say.reason, type: 'area', required: true },
                  help: say.reasonHelp,
                },
              ]}
              beside={({ edition = '' }) => <LawAhead dossier={dossier} edition={edition} />}
              run={({ edition, reason }) => send('apply-edition', { edition, reason })}
            />
          )}
      </div>
    </section>
  );
}

/** Editions that begin after that of the receipt and know the award. */
function newerThan(editions: readonly Edition[], base: string | undefined, award: string) {
  const from = editions.find(({ code }) => code === base);
  if (!from) return [];
  return editions.filter(
    ({ validFrom, awards }) => (validFrom ?? '') > (from.validFrom ?? '') && awards.includes(award),
  );
}
