/**
 * A name as it is searched: no accents, no case, single spaces. "Nguyễn Thị Đào" and
 * "nguyen thi dao" meet. Letters are kept in the order written.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
