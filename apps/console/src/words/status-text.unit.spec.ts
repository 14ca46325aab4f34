import { DOSSIER_STATUS } from './codes';
import { statusText } from './status-text';

describe('a status in words', () => {
  it('says who holds it unless that stands beside it, by the level its letter goes to', () => {
    expect(statusText(DOSSIER_STATUS, 'checked', 'vi')).toBe(
      'Đang thẩm định (Ban/Phòng Thi đua – Khen thưởng)',
    );
    expect(statusText(DOSSIER_STATUS, 'checked', 'en', { level: 'unit' })).toBe(
      'Under appraisal (the managing body)',
    );
    expect(statusText(DOSSIER_STATUS, 'checked', 'vi', { holder: false })).toBe('Đang thẩm định');
    expect(statusText(DOSSIER_STATUS, 'granted', 'vi')).toBe('Đã khen thưởng');
  });

  it('leaves no hole for an unknown code, and a dash for none', () => {
    expect(statusText(DOSSIER_STATUS, 'new-status', 'vi')).toBe('new-status');
    expect(statusText(DOSSIER_STATUS, null, 'vi')).toBe('–');
  });
});
