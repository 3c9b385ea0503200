import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { definitionOf } from '../../../../src/domain/records/record-kinds.ts';
import { DeskPart } from '../desk-part.tsx';

/** 会后登记: what will be asked then, and what is known already to stand in its way. */
export function RecordAhead({ ahead }: { readonly ahead: NonNullable<CallOutput<'meetings.desk'>['recordAhead']> }) {
  const { kind, asked, lacking } = ahead;
  const { label } = definitionOf(kind);
  return (
    <DeskPart title="会后登记" hint={`会后为各项目登记“${label}”。现在就不符合的先办妥，以免白抽一次。`}>
      {lacking.map(({ projectId, name, ruleId, finding, remedy }) => (
        <Alert key={`${String(projectId)} ${ruleId}`} severity="warning" sx={{ overflowWrap: 'anywhere' }}>
          “{name}”现在还不能登记（{ruleId}）：{finding}
          {remedy}
        </Alert>
      ))}
      {lacking.length === 0 && <Alert severity="success">按现在的记录，各项目都可以登记“{label}”。</Alert>}
      <Typography variant="body2">会后登记时还会核对：{asked.join('、')}。</Typography>
    </DeskPart>
  );
}
