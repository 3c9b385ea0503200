import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';

/** Another project by its name, leading to its page. */
export function ProjectLink({ id }: { readonly id: ProjectId }) {
  const project = useCall('projects.name', { id }).data;
  return (
    <Link component={RouterLink} to={`/projects/${String(id)}`}>
      {project ? `${project.code} ${project.name}` : '查看该项目'}
    </Link>
  );
}
