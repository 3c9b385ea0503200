import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { NewRegistration } from './new-registration-page.tsx';
import { RecordedRegistration } from './recorded-registration-page.tsx';

/** 登记项目 and 修改登记. A new form keeps its place on the screen when its first save gives it an address. */
export function RegistrationScreen() {
  const { id } = useParams();
  const [search] = useSearchParams();
  const projectId = id === undefined ? null : (Number(id) as ProjectId);
  const [made, setMade] = useState<ProjectId | null>(null);
  const [form, setForm] = useState({ at: projectId, round: 0 });
  if (form.at !== projectId) {
    // Back at the empty form from a project on record: a new one, whatever was made before.
    const round = projectId === null ? form.round + 1 : form.round;
    if (projectId === null) setMade(null);
    setForm({ at: projectId, round });
  }
  if (projectId === null || projectId === made) {
    return (
      <NewRegistration
        key={`new-${String(form.round)}`}
        fromWorkbook={search.get('from') === 'workbook'}
        onMade={setMade}
      />
    );
  }
  return <RecordedRegistration key={projectId} id={projectId} />;
}
