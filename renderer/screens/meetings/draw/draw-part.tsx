import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { drawsOf } from '../../../../src/domain/draw/earlier-draws.ts';
import { MOST_DRAWS } from '../../../../src/domain/experts/meeting.ts';
import { RuleAnswers } from '../../../components/rule-answers.tsx';
import { DeskPart } from '../desk-part.tsx';
import { DrawNow } from './draw-now.tsx';
import { DrawResult } from './draw-result.tsx';

/** 抽取: the sealed draw, what came out of each, and how the panel then answers the rules. */
export function DrawPart({ desk }: { readonly desk: CallOutput<'meetings.desk'> }) {
  const { meeting, draws, earlierDraws, panelAnswers } = desk;
  return (
    <>
      {meeting.state === 'open' && <DrawNow desk={desk} />}
      {meeting.state !== 'open' && draws.length === 0 && <Alert severity="info">这次会议没有抽取过专家。</Alert>}
      {draws.toReversed().map((draw) => (
        <DrawResult key={draw.id} desk={desk} draw={draw} />
      ))}
      {panelAnswers.length > 0 && (
        <DeskPart title="按抽取结果核对专家组" hint="在席的专家连同固定成员一起核对，情况有变时随时更新。">
          <RuleAnswers answers={panelAnswers} />
        </DeskPart>
      )}
      <Typography variant="body2" color="textSecondary">
        已抽取 {draws.length} 次{earlierDraws.length > 0 && `，此前 ${String(drawsOf(earlierDraws))} 次`}，最多{' '}
        {MOST_DRAWS} 次。
      </Typography>
    </>
  );
}
