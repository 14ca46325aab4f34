import { DENUNCIATIONS } from './matter';
import { MatterPage } from './matter-page';

export default function DenunciationPage() {
  return <MatterPage of={DENUNCIATIONS} />;
}
