import { disposition } from './send-paper.js';

describe('the name a paper is downloaded under', () => {
  it.each([
    ['Báo cáo thành tích.pdf', 'Bao cao thanh tich.pdf', 'B%C3%A1o%20c%C3%A1o'],
    ['Đồng Khởi (2).docx', 'Dong Khoi (2).docx', '%C4%90%E1%BB%93ng%20Kh%E1%BB%9Fi%20%282%29'],
    ['a"b\r\nSet-Cookie: x.pdf', 'a_b__Set-Cookie_ x.pdf', 'a%22b%0D%0ASet-Cookie%3A%20x'],
    ["o'ne*.png", 'o_ne_.png', 'o%27ne%2A'],
  ])('%s', (name, plain, exact) => {
    const value = disposition(name);
    expect(value).toContain(`filename="${plain}"`);
    expect(value).toContain(`filename*=UTF-8''${exact}`);
    expect(value).toMatch(/^[\x20-\x7e]+$/);
  });
});
