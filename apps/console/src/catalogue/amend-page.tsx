import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { read } from '../api/client';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { AmendForm } from './amend-form';
import { valuesOf } from './award-form';
import { editionQuery } from './edition';

const words = speaker({
  add: ['Thêm danh hiệu của địa phương, {edition}', 'Add a local title to {edition}'],
  amend: ['Sửa: {name}', 'Amend: {name}'],
  help: [
    'Điền, xem trước, rồi lưu. Những gì không sửa giữ nguyên như danh hiệu làm mẫu.',
    'Fill in, preview, save. What is not changed stays as in the award it is based on.',
  ],
});

/** Adds a local title to an edition, or amends an award of it. */
export default function AmendPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { code = '', award } = useParams();
  const found = useQuery({
    queryKey: ['/catalogue/editions', code, award ?? ''],
    queryFn: () =>
      award
        ? read('/catalogue/editions/{code}/awards/{award}', { code, award })
        : Promise.resolve(null),
  });
  const edition = useQuery(editionQuery(code));
  return (
    <Page
      title={
        award
          ? fill(say.amend, { name: found.data?.name[language] ?? award })
          : fill(say.add, { edition: code })
      }
      help={say.help}
    >
      <Loaded from={edition}>
        {({ stamp }) => (
          <Loaded from={found}>
            {(rule) => {
              const values = valuesOf(rule ?? undefined, code);
              return (
                <AmendForm
                  edition={code}
                  {...(award ? { amended: award } : {})}
                  version={(rule ?? { stamp }).stamp.version}
                  initial={
                    rule
                      ? { ...values, name: rule.name.vi, nameEn: rule.name.en, source: rule.source }
                      : values
                  }
                />
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
