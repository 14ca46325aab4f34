import type { ThemeConfig } from 'antd';

/** Calm: one dark blue for what can be done, red only for what cannot be undone. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1d4f91',
    colorLink: '#1d4f91',
    colorTextSecondary: 'rgba(0,0,0,0.65)',
    colorTextTertiary: 'rgba(0,0,0,0.62)',
    colorTextPlaceholder: 'rgba(0,0,0,0.58)',
    colorTextDescription: 'rgba(0,0,0,0.65)',
    colorError: '#a8071a',
    borderRadius: 6,
    fontSize: 15,
    fontFamily:
      "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif",
    motion: false,
  },
  components: {
    Layout: { headerBg: '#ffffff', bodyBg: '#f5f6f8', siderBg: '#ffffff' },
    Table: {
      headerBg: '#f0f3f7',
      cellPaddingBlock: 10,
      rowSelectedBg: '#e3ecf7',
      rowSelectedHoverBg: '#d8e5f4',
    },
    Menu: { itemSelectedBg: '#e3ecf7', itemHeight: 34, groupTitleFontSize: 13 },
  },
};
