import type { Answer, Row } from '../api/answers';
import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';

/** One edition of the law, as `/catalogue/editions` lists it. */
export type Edition = Answer<'/catalogue/editions/{code}'>;

/** One rule of it, as `/catalogue/editions/:code/rules` lists them. */
export type Rule = Row<'/catalogue/editions/{code}/rules'>;

export type RuleChange = Answer<'/catalogue/diff'>['edition'][number];

export const editionQuery = (code: string) => ({
  queryKey: ['/catalogue/editions', code],
  queryFn: () => read('/catalogue/editions/{code}', { code }),
});

export const useEditions = () =>
  useQuery({
    queryKey: ['/catalogue/editions'],
    queryFn: () => read('/catalogue/editions'),
  });
