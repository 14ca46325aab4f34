import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';

export const BLUE = '#1d4f91';
export const ORANGE = '#b45309';

interface PictureProps {
  title: string;
  data: { name: string }[];
  layout?: 'vertical' | 'horizontal';
  bars: [key: string, name: string, colour: string][];
}

/** Bars, standing or lying; the table beside it says the same to who does not see. */
export default function Picture({ title, data, layout = 'horizontal', bars }: PictureProps) {
  if (data.length === 0) return null;
  const lying = layout === 'vertical';
  return (
    <figure className="card chart">
      <figcaption>{title}</figcaption>
      <ResponsiveContainer width="100%" height={lying ? 60 + 56 * data.length : 240}>
        <BarChart data={data} layout={layout} accessibilityLayer={false} margin={{ left: 8 }}>
          <CartesianGrid strokeDasharray="3 3" />
          {lying ? (
            <>
              <XAxis type="number" allowDecimals={false} />
              <YAxis type="category" dataKey="name" width={220} />
            </>
          ) : (
            <>
              <XAxis dataKey="name" />
              <YAxis allowDecimals={false} />
            </>
          )}
          <Tooltip />
          <Legend />
          {bars.map(([key, name, colour]) => (
            <Bar key={key} dataKey={key} name={name} fill={colour} isAnimationActive={false} />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </figure>
  );
}
