import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ProjectId } from '../../../src/domain/ids.ts';
import type { SimilarProject } from '../../../src/domain/similarity/similar-project.ts';
import { LEAST_SIMILAR_SHOWN } from '../../../src/domain/similarity/similar-project.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../call-state.tsx';
import { SimilarProjectRow } from './similar-project-row.tsx';

interface SimilarProjectsProps {
  readonly projectId: ProjectId;
  readonly onUse?: (project: SimilarProject) => void;
}

/** The projects of the library that this one is most like, closest first. */
export function SimilarProjects({ projectId, onUse }: SimilarProjectsProps) {
  const { data, error } = useCall('similarity.closest', { projectId });
  if (!data) return <CallState error={error} />;
  const { projects, limitPercent } = data;
  return (
    <Box component="section" aria-label="相似项目">
      <Typography variant="body2" color="textSecondary">
        与库内全部已申报项目比对（草稿和已拆分、已并入的除外），最相近的至多 5 个；相似度低于 {LEAST_SIMILAR_SHOWN}%
        的不列出。相似度按名称 30%、建设内容 45%、功能描述 25% 计算。
      </Typography>
      {projects.length === 0 ? (
        <Typography sx={{ mt: 1 }}>没有相近的项目。</Typography>
      ) : (
        <Box component="ol" aria-label="最相近的项目" sx={{ listStyle: 'none', p: 0, my: 1 }}>
          {projects.map((project) => (
            <SimilarProjectRow key={project.id} project={project} limitPercent={limitPercent} onUse={onUse} />
          ))}
        </Box>
      )}
    </Box>
  );
}
