import { useMutation, useQueryClient } from '@tanstack/react-query';
import { command } from '../api/client';

/** A notice was looked at; the bell, the desk and the inbox count anew. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (notice: number) => command('/notices/{notice}/read', { notice }),
    onSuccess: () => client.invalidateQueries(),
  });
}
