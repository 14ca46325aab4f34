import { command } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { LOCK_REASON, type Account } from './account';
import { useOneTimeLink } from './use-one-time-link';

const words = speaker({
  lock: ['Khoá', 'Lock'],
  lockWhat: [
    'Khoá tài khoản của {name}: các phiên đang mở kết thúc ngay, người này không đăng nhập được nữa.',
    'Locks {name}: open sessions end at once and nobody can sign in.',
  ],
  unlock: ['Mở khoá', 'Unlock'],
  reason: ['Lý do', 'Reason'],
  reset: ['Đặt lại mật khẩu', 'Reset password'],
  resetWhat: [
    'Người này phải đặt mật khẩu mới qua đường dẫn dùng một lần; các phiên đang mở kết thúc.',
    'The person sets a new password by a one-time link; open sessions end.',
  ],
});

/** Locking, unlocking and resetting: on the list and on the account's own page. */
export function AccountActs({ of: account }: { of: Account }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const showLink = useOneTimeLink();
  const admin = useHolds()('admin');
  if (!admin) return null;
  const { id, version, displayName, locked } = account;
  return (
    <span className="page-actions">
      {locked ? (
        <ActButton
          label={say.unlock}
          title={`${say.unlock}: ${displayName}`}
          run={() => command('/accounts/{id}/unlock', { id }, {}, version)}
        />
      ) : (
        <ActButton
          label={say.lock}
          title={`${say.lock}: ${displayName}`}
          consequence={<p>{say.lockWhat.replace('{name}', displayName)}</p>}
          fields={[
            {
              name: 'reason',
              label: say.reason,
              type: 'select',
              required: true,
              options: Object.entries(LOCK_REASON).map(([value, name]) => ({
                value,
                label: name[language === 'vi' ? 0 : 1],
              })),
            },
          ]}
          run={({ reason }) => command('/accounts/{id}/lock', { id }, { reason }, version)}
        />
      )}
      <ActButton
        label={say.reset}
        title={`${say.reset}: ${displayName}`}
        consequence={<p>{say.resetWhat}</p>}
        after={showLink}
        run={() => command('/accounts/{id}/reset-password', { id }, {}, version)}
      />
    </span>
  );
}
