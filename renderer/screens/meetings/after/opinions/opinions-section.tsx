import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { memo, useState } from 'react';
import { scoreSpread } from '../../../../../src/domain/experts/score-spread.ts';
import type { ProjectId } from '../../../../../src/domain/ids.ts';
import { call } from '../../../../client/call.ts';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { useAction } from '../../../../components/use-action.ts';
import type { AfterPage } from '../after-page.ts';
import { attendedExperts } from '../after-page.ts';
import { DeskPart } from '../../desk-part.tsx';
import type { Edits } from '../use-edits.ts';
import { OpinionTable } from './opinion-table.tsx';
import { OpinionWorkbook } from './opinion-workbook.tsx';
import { ScoreOverview } from './score-overview.tsx';
import { ScorePicture } from './score-picture.tsx';
import { spreadWords } from './spread-words.ts';
import type { TypedOpinion } from './typed-opinion.ts';
import { scoresOf, typedOpinions } from './typed-opinion.ts';

interface OpinionsSectionProps {
  readonly page: AfterPage;
  readonly edits: Edits<TypedOpinion>;
}

function ProjectOpinions({ page, edits, projectId }: OpinionsSectionProps & { readonly projectId: ProjectId }) {
  const project = page.projects.find((each) => each.projectId === projectId);
  const scores = scoresOf(page, edits, projectId);
  const spread = scoreSpread(scores.map(({ tenths }) => tenths));
  return (
    <>
      <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
        {project?.code} {project?.name}
      </Typography>
      {spread && (
        <div>
          <ScorePicture scores={scores} spread={spread} limit={page.scoreDeviation} />
          <Typography variant="body2" color="textSecondary">
            {spreadWords(spread)}。浅色带为均值上下 {page.scoreDeviation} 分，界限可在“审查规则与限额”中修改。
          </Typography>
        </div>
      )}
      <OpinionTable page={page} edits={edits} projectId={projectId} />
    </>
  );
}

/** 意见与评分: by form, one project at a time, or by one workbook for all; how the scores lie. */
export const OpinionsSection = memo(function OpinionsSection({ page, edits }: OpinionsSectionProps) {
  const { running, error, run, clearError } = useAction();
  const [first] = page.projects;
  const [chosen, setChosen] = useState(first?.projectId);
  if (attendedExperts(page).length === 0 || chosen === undefined) {
    return (
      <DeskPart title="意见与评分" hint="登记到会以后，逐个项目填写到会专家的评分和意见。">
        <Alert severity="info">还没有登记到会的专家。</Alert>
      </DeskPart>
    );
  }
  const opinions = typedOpinions(page, edits);
  const save = async () => {
    const given = { meetingId: page.meeting.id, opinions: opinions ?? [], source: null };
    const { saved } = await call('afterMeeting.saveOpinions', given);
    edits.clear();
    return saved === 0 ? '评分和意见没有变化' : `已保存 ${String(saved)} 条评分和意见`;
  };
  return (
    <DeskPart
      title="意见与评分"
      hint="选一个项目，逐位填写；回车到下一位的评分。也可以导出一个工作簿，会上集中填好后读回。登记项目的专家个人意见时自动带入。"
    >
      <ErrorNotice error={error} onClose={clearError} />
      <ScoreOverview
        page={page}
        scoresOf={(projectId) => scoresOf(page, edits, projectId)}
        chosen={chosen}
        onChoose={setChosen}
      />
      <ProjectOpinions page={page} edits={edits} projectId={chosen} />
      <Stack direction="row" useFlexGap sx={{ gap: 1.5, flexWrap: 'wrap' }}>
        <Button variant="contained" disabled={running || edits.isEmpty || opinions === null} onClick={() => run(save)}>
          保存意见与评分
        </Button>
        <OpinionWorkbook page={page} unsaved={!edits.isEmpty} />
      </Stack>
    </DeskPart>
  );
});
