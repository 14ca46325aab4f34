import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { DENUNCIATIONS } from './matter';
import { RegisterPage } from './register-page';

const words = speaker({
  title: ['Sổ tố cáo', 'Register of denunciations'],
  help: [
    'Tố cáo về khen thưởng. Danh tính người tố cáo được niêm phong; chỉ hai người cùng đồng ý mới mở được, một lần.',
    'Denunciations about commendations. Who denounced is sealed; only two persons together open it, once.',
  ],
});

export default function DenunciationsPage() {
  const say = useWords(words);
  return (
    <RegisterPage
      of={DENUNCIATIONS}
      title={say.title}
      help={say.help}
      empty={['Chưa có tố cáo nào.', 'No denunciation was entered.']}
    />
  );
}
