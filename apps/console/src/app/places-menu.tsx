import { useId } from 'react';
import { Link, useLocation } from 'react-router';
import { useLanguage } from '../words/language';
import { GROUPS, PLACES, type Place } from './menu';
import { fetchWidgets } from './routes';
import { useHolds } from './session';

/** The places a person's roles lead to, in groups; the one that is open is marked. */
export function PlacesMenu({ label }: { label: string }) {
  const { language } = useLanguage();
  const holds = useHolds();
  const { pathname } = useLocation();
  const id = useId();
  const n = language === 'vi' ? 0 : 1;
  const mine = PLACES.filter(({ roles }) => roles === undefined || holds(...roles));
  const open = (path: string): boolean =>
    pathname === path || (path !== '/' && pathname.startsWith(`${path}/`));
  const groups = (Object.keys(GROUPS) as Place['group'][])
    .map((group) => ({ group, places: mine.filter((place) => place.group === group) }))
    .filter(({ places }) => places.length > 0);
  return (
    <nav className="places" aria-label={label} onPointerOver={fetchWidgets} onFocus={fetchWidgets}>
      {groups.map(({ group, places }) => (
        <section key={group} aria-labelledby={`${id}${group}`}>
          <h2 id={`${id}${group}`}>{GROUPS[group][n]}</h2>
          <ul>
            {places.map(({ path, name }) => (
              <li key={path}>
                <Link to={path} aria-current={open(path) ? 'page' : undefined}>
                  {name[n]}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
