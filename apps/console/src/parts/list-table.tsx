import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { Button } from 'antd';
import {
  addressed,
  type At,
  type ListPath,
  type Loose,
  type Query,
  type Row,
} from '../api/answers';
import { readPart } from '../api/client';
import { useAsking } from '../app/live';
import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { ProblemAlert } from './problem-view';
import { WideTable, type WideTableProps } from './wide-table';

export type { ListColumn } from './list-column';

interface Props<P extends ListPath> extends WideTableProps<Row<P>> {
  path: P;
  /** What stands in the address for its `{…}`. */
  at?: At<P>;
  query?: Loose<Query<P>>;
  live?: boolean;
}

const PAGE = 50;
/** So many more at one press; a long list wants a filter rather. */
const AT_A_PRESS = 1_000;
const words = speaker({
  more: ['Xem thêm', 'Show more'],
  all: ['Xem đến {n} dòng', 'Show up to {n} rows'],
});

/**
 * The one list of the console: pages from the server by cursor in a wide table, as far as they
 * have been asked for.
 */
export function ListTable<P extends ListPath>(props: Props<P>) {
  const { path, at = {}, query = {}, live = false, ...table } = props;
  const say = useWords(words);
  const asking = useAsking(5_000);
  const key: QueryKey = [addressed(path, at).path, query];
  const list = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => readPart(path, { limit: PAGE, ...at, ...query }, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
    refetchInterval: live ? asking : false,
  });
  const rows = list.data?.pages.flatMap((page) => page.items);
  const seenNow = rows?.length ?? 0;
  const upTo = (Math.floor(seenNow / AT_A_PRESS) + 1) * AT_A_PRESS;
  const readOn = async (): Promise<void> => {
    let seen = seenNow;
    for (let more = list.hasNextPage; more && seen < upTo;) {
      const next = await list.fetchNextPage();
      const now = next.data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? 0;
      // A page that could not be read leaves what there is, with the reason above the table.
      more = next.hasNextPage && !next.isError && now > seen;
      seen = now;
    }
  };
  return (
    <div>
      <ProblemAlert problem={list.error} reload={() => void list.refetch()} />
      <WideTable<Row<P>> {...table} rows={rows} loading={list.isPending} />
      {list.hasNextPage && (
        <div className="more">
          <Button block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {say.more}
          </Button>
          <Button disabled={list.isFetchingNextPage} onClick={() => void readOn()}>
            {fill(say.all, { n: count(upTo) })}
          </Button>
        </div>
      )}
    </div>
  );
}
