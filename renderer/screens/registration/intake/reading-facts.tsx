import Typography from '@mui/material/Typography';
import { fen } from '../../../../src/domain/money.ts';
import { declaredAmount, fundedAmount } from '../../../../src/domain/project.ts';
import { FactsList } from '../../../components/facts-list.tsx';
import { yuan } from '../../../components/yuan.ts';
import type { ReadableReading } from './workbook-reading.ts';

/** What a workbook would fill in, before it does. */
export function ReadingFacts({ reading }: { readonly reading: ReadableReading }) {
  const { content, unitName } = reading;
  const declared = declaredAmount(content);
  const funded = fundedAmount(content);
  return (
    <>
      <FactsList
        facts={[
          ['建设单位', unitName],
          ['项目名称', content.name],
          ['计划年度', `${String(content.planYear)} 年`],
          ['建设内容', `${String(content.contentItems.length)} 项，合计 ${yuan(declared)}`],
          ['资金来源', `${String(content.fundShares.length)} 项，合计 ${yuan(funded)}`],
          ['绩效目标', `${String(content.goals.length)} 项`],
          ['数据资源目录', `${String(content.dataResources.length)} 项`],
          ['申报材料', `${String(content.papers.length)} 份`],
        ]}
      />
      {declared !== funded && (
        <Typography color="error" variant="body2" sx={{ mt: 1 }}>
          建设内容合计与资金来源合计相差 {yuan(fen(Math.abs(declared - funded)))}，登记申报前须一致。
        </Typography>
      )}
    </>
  );
}
