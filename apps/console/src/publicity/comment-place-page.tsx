import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';
import { read } from '../api/client';
import { Loaded } from '../parts/loaded';

/** A piece of work about one comment leads to the list it was made on. */
export default function CommentPlacePage() {
  const { id = '' } = useParams();
  const found = useQuery({
    queryKey: ['/comments', id],
    queryFn: () => read('/comments/{id}', { id }),
  });
  return (
    <Loaded from={found}>
      {({ publicityId }) => <Navigate to={`/cong-khai-danh-sach/${publicityId}`} replace />}
    </Loaded>
  );
}
