import { Link, useLocation } from 'react-router';
import { keptList, useKept } from '../parts/kept';
import { useLanguage } from '../words/language';
import { GROUPS, PLACES, type Place } from './menu';
import { fetchWidgets } from './routes';
import { useHolds } from './session';

/** The places a person's roles lead to, in groups that can be folded away; the open one is marked. */
export function PlacesMenu({ label }: { label: string }) {
  const { language } = useLanguage();
  const holds = useHolds();
  const { pathname } = useLocation();
  const [shut, setShut] = useKept('shut-groups', [], keptList);
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
        <details
          key={group}
          open={!shut.includes(group)}
          onToggle={({ currentTarget }) => {
            const others = shut.filter((one) => one !== group);
            const now = currentTarget.open ? others : [...others, group];
            if (now.length !== shut.length) setShut(now);
          }}
        >
          <summary>{GROUPS[group][n]}</summary>
          <ul>
            {places.map(({ path, name }) => (
              <li key={path}>
                <Link to={path} aria-current={open(path) ? 'page' : undefined}>
                  {name[n]}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
