import { useNavigate } from 'react-router';
import { command } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { COMPLAINTS, DENUNCIATIONS, type RegisterPlace } from './matter';

const words = speaker({
  complaint: ['Vào sổ khiếu nại', 'Enter a complaint'],
  denunciation: ['Vào sổ tố cáo', 'Enter a denunciation'],
  complaintWhat: [
    'Về hồ sơ này. Khi thụ lý, chỉ hồ sơ này tạm dừng; khen thưởng đã quyết định thì chỉ được đánh dấu.',
    'About this dossier. Once taken on, this dossier alone is held; an award already granted is only flagged.',
  ],
  denunciationWhat: [
    'Về hồ sơ này. Tên và địa chỉ người tố cáo được niêm phong ngay khi vào sổ; màn hình này không giữ bản nháp của hai ô đó.',
    'About this dossier. Name and address of the denouncer are sealed as they come in; no draft of these two is kept here.',
  ],
  about: ['Nội dung', 'What it says'],
  name: ['Họ tên người gửi', 'Name of the sender'],
  contact: ['Địa chỉ, điện thoại', 'Address, telephone'],
  anonymous: ['(bỏ trống nếu nặc danh)', '(empty if anonymous)'],
  on: ['Ngày nhận đơn', 'Received on'],
});

/** Enters a matter about one dossier; shown to whoever deals with that register. */
export function EnterMatter({ dossierId }: { dossierId: string }) {
  const holds = useHolds();
  return (
    <>
      {[COMPLAINTS, DENUNCIATIONS]
        .filter(({ handlers }) => holds(...handlers))
        .map((one) => (
          <EnterButton key={one.register} of={one} dossierId={dossierId} />
        ))}
    </>
  );
}

function EnterButton({
  of: { register, path, place },
  dossierId,
}: {
  of: RegisterPlace;
  dossierId: string;
}) {
  const say = useWords(words);
  const navigate = useNavigate();
  const sealed = register === 'denunciation';
  return (
    <ActButton
      label={say[register]}
      consequence={sealed ? say.denunciationWhat : say.complaintWhat}
      fields={[
        { name: 'about', label: say.about, type: 'area', required: true },
        { name: 'name', label: say.name, help: say.anonymous, unkept: sealed },
        { name: 'contact', label: say.contact, unkept: sealed },
        { name: 'on', label: say.on, type: 'date' },
      ]}
      run={({ about, name, contact, on }) =>
        command(path, {
          dossierIds: [dossierId],
          about,
          ...(name || contact ? { from: { name, contact } } : {}),
          ...(on ? { effectiveOn: on } : {}),
        })
      }
      after={(made) => void navigate(`${place}/${made.id}`)}
    />
  );
}
