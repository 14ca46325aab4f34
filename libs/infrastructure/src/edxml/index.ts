import type { Provider } from '@nestjs/common';
import { EdxmlCodec } from '@vinhdanh/application';
import { XmlEdxmlCodec } from './xml-edxml-codec.js';

export { XmlEdxmlCodec } from './xml-edxml-codec.js';

/** Messages of the axis. */
export const edxml: Provider[] = [{ provide: EdxmlCodec, useClass: XmlEdxmlCodec }];
