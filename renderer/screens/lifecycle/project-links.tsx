import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { formatChineseDate } from '../../../src/domain/dates.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';
import { yuan } from '../../components/yuan.ts';

type ProjectLinkRow = CallOutput<'lifecycle.links'>['links'][number];

const RELATIONS: Readonly<Record<ProjectLinkRow['relation'], string>> = {
  splitInto: '拆分为',
  splitFrom: '拆分自',
  mergedInto: '并入',
  mergedFrom: '已接收并入的',
};

/** Where a project came from and what became of it, each leading to the other project; nothing when there is none. */
export function ProjectLinks({ projectId }: { readonly projectId: ProjectId }) {
  const links = useCall('lifecycle.links', { projectId }).data?.links ?? [];
  if (links.length === 0) return null;
  return (
    <Box component="ul" aria-label="拆分与合并" sx={{ listStyle: 'none', m: 0, mb: 2, p: 0 }}>
      {links.map(({ relation, projectId: id, code, name, on, amount }) => (
        <li key={`${relation} ${String(id)}`}>
          {RELATIONS[relation]}
          <Link component={RouterLink} to={`/projects/${String(id)}`} sx={{ mx: 0.75, overflowWrap: 'anywhere' }}>
            {code} {name}
          </Link>
          （{formatChineseDate(on)}，{yuan(amount)}）
        </li>
      ))}
    </Box>
  );
}
