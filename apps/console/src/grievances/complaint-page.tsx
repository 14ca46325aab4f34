import { COMPLAINTS } from './matter';
import { MatterPage } from './matter-page';

export default function ComplaintPage() {
  return <MatterPage of={COMPLAINTS} />;
}
