import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { STAGES } from '../../../src/domain/glossary.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { isEditable } from '../../../src/domain/stage.ts';
import { useOpening } from '../../client/use-opening.ts';
import { CallState } from '../../components/call-state.tsx';
import { valuesFromContent } from './model/values-from-content.ts';
import { RegistrationForm } from './registration-form.tsx';

/** The form of a project on record; told why when its stage does not let it be changed. */
export function RecordedRegistration({ id }: { readonly id: ProjectId }) {
  const { opened, error } = useOpening('projects.get', { id });
  if (opened === null) return <CallState error={error} />;
  const { project, unitName } = opened;
  if (!isEditable(project.stage)) {
    return (
      <Alert
        severity="info"
        action={
          <Button component={Link} to={`/projects/${String(id)}`} color="inherit">
            查看项目
          </Button>
        }
      >
        {project.code} {project.content.name} 为“{STAGES[project.stage]}”，申报内容不能修改；退回完善后方可修改。
      </Alert>
    );
  }
  return (
    <RegistrationForm
      start={valuesFromContent(project.content, unitName, true)}
      project={{ ...project, maskedPhone: project.content.contactPhone }}
      fromWorkbook={false}
    />
  );
}
