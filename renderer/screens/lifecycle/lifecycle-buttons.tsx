import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ProjectView } from '../../../src/contract/shapes/project.ts';
import { STAGES_OF_STEP } from '../../../src/domain/steps-of-stage.ts';
import { useCall } from '../../client/use-call.ts';
import { MergeDialog } from './merge/merge-dialog.tsx';
import { SplitDialog } from './split/split-dialog.tsx';

/** Splitting and merging, where the pre-review's letter left the project to be changed (办法四（二）). */
export function LifecycleButtons({ project }: { readonly project: ProjectView }) {
  const { id: projectId, stage } = project;
  const [deed, setDeed] = useState<'split' | 'merge' | null>(null);
  const mayMerge = STAGES_OF_STEP.merge.includes(stage);
  const maySplit = STAGES_OF_STEP.split.includes(stage);
  // The desk shows the project as it was last declared.
  const declared = useCall('preReviews.get', { projectId }, maySplit || mayMerge).data?.project.content;
  const close = () => {
    setDeed(null);
  };
  return (
    <>
      {maySplit && (
        <Button
          variant={stage === 'preReviewSplit' ? 'contained' : 'outlined'}
          disabled={!declared}
          onClick={() => {
            setDeed('split');
          }}
        >
          拆分…
        </Button>
      )}
      {mayMerge && (
        <Button
          variant={stage === 'preReviewMerge' ? 'contained' : 'outlined'}
          disabled={!declared}
          onClick={() => {
            setDeed('merge');
          }}
        >
          并入其他项目…
        </Button>
      )}
      {deed === 'split' && declared && <SplitDialog project={project} declared={declared} onClose={close} />}
      {deed === 'merge' && declared && <MergeDialog project={project} planYear={declared.planYear} onClose={close} />}
    </>
  );
}
