import { Link, useLocation, useNavigate } from 'react-router';
import { Page } from '../parts/page';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { PLACES } from './menu';
import { useHolds } from './session';

const words = speaker({
  title: ['Không có trang này', 'There is no such page'],
  why: [
    'Địa chỉ {path} không dẫn tới đâu: có thể đường dẫn bị chép thiếu, hoặc trang đã đổi chỗ. Dữ liệu của bạn không bị ảnh hưởng.',
    'The address {path} leads nowhere: it may have been copied in part, or the page has moved. Nothing of yours is lost.',
  ],
  back: ['Quay lại trang trước', 'Back to the page before'],
  places: ['Các trang bạn vào được', 'Pages open to you'],
});

/** An address that is nobody's: what may have happened, and the ways on. */
export function NowherePage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const holds = useHolds();
  const mine = PLACES.filter(({ roles }) => roles === undefined || holds(...roles));
  return (
    <Page title={say.title}>
      <section className="card">
        <p>{fill(say.why, { path: pathname })}</p>
        <p>
          <button type="button" className="button-link" onClick={() => void navigate(-1)}>
            {say.back}
          </button>
        </p>
        <h2>{say.places}</h2>
        <ul className="plain">
          {mine.map(({ path, name }) => (
            <li key={path}>
              <Link to={path}>{name[language === 'vi' ? 0 : 1]}</Link>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
