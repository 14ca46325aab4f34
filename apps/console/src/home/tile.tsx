import { Link } from 'react-router';
import { count } from '../words/dates';
import { useLanguage } from '../words/language';
import type { TileFact } from './tiles';

/** A figure that opens what it counts. */
export function Tile({ to, n, name, late = false }: TileFact) {
  const { language } = useLanguage();
  return (
    <Link className={late ? 'tile late' : 'tile'} to={to}>
      <b>{count(n)}</b>
      {name[language === 'vi' ? 0 : 1]}
    </Link>
  );
}
