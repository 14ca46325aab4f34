import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { COMPLAINTS } from './matter';
import { RegisterPage } from './register-page';

const words = speaker({
  title: ['Sổ khiếu nại', 'Register of complaints'],
  help: [
    'Khiếu nại về khen thưởng. Vào sổ từ trang của hồ sơ; đơn vị và đối tượng không xem được sổ này.',
    'Complaints about commendations. Enter one on the page of the dossier; units and subjects do not see this register.',
  ],
});

export default function ComplaintsPage() {
  const say = useWords(words);
  return (
    <RegisterPage
      of={COMPLAINTS}
      title={say.title}
      help={say.help}
      empty={['Chưa có khiếu nại nào.', 'No complaint was entered.']}
    />
  );
}
