import { App, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import vi from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import type { ReactNode } from 'react';
import { useLanguage } from '../words/language';
import { theme } from './theme';

/**
 * What the library of widgets needs around it. It stands around single pages and not around all:
 * the frame, the sign-in form and the desk do without, so that an old machine shows them at once.
 */
export default function Widgets({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  dayjs.locale(language);
  return (
    <ConfigProvider locale={language === 'vi' ? vi : en} theme={theme}>
      <App>{children}</App>
    </ConfigProvider>
  );
}
