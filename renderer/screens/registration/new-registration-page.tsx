import { yearOf } from '../../../src/domain/dates.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { newRegistration } from './model/new-registration.ts';
import { RegistrationForm } from './registration-form.tsx';

interface NewRegistrationProps {
  readonly fromWorkbook: boolean;
  readonly onMade: (id: ProjectId) => void;
}

/** An empty form; the library says which year it is. */
export function NewRegistration({ fromWorkbook, onMade }: NewRegistrationProps) {
  const status = useCall('library.status', {});
  if (!status.data) return <CallState error={status.error} />;
  const start = newRegistration(yearOf(status.data.today));
  return <RegistrationForm start={start} project={null} fromWorkbook={fromWorkbook} onMade={onMade} />;
}
