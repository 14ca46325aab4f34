import { count } from '../words/dates';

/** Bars drawn by the browser itself; the table below is their alternative. */
export function BarList({ bars }: { bars: { name: string; value: number }[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul className="bars">
      {bars.map(({ name, value }) => (
        <li key={name}>
          <span className="bar-name">{name}</span>
          <span className="bar-track">
            <span className="bar" style={{ width: `${(100 * value) / most}%` }} />
          </span>
          <span className="bar-value">{count(value)}</span>
        </li>
      ))}
    </ul>
  );
}
