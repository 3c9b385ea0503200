import type { CallOutput } from '../../../../src/contract/contract.ts';
import { FUND_SOURCES, keysOf } from '../../../../src/domain/glossary.ts';
import { shareOf } from '../../../../src/domain/money-ledger.ts';
import { DeclaredTable } from '../../../components/declared/declared-table.tsx';
import { yuan } from '../../../components/yuan.ts';

type Check = CallOutput<'lifecycle.checkMerge'>;
type Size = Check['source'];

/** What both projects declare, and what the other would declare then. */
export function MergePreview({ check }: { readonly check: Pick<Check, 'source' | 'target' | 'merged'> }) {
  const { source, target, merged } = check;
  const sizes = [source, target, merged];
  const sources = keysOf(FUND_SOURCES).filter((each) =>
    [...source.shares, ...target.shares].some((share) => share.source === each),
  );
  const row = (label: string, cell: (size: Size) => string) => [
    label,
    ...sizes.map((size) => (size ? cell(size) : '—')),
  ];
  return (
    <DeclaredTable
      label="合并前后的申报内容"
      heads={['申报内容', '本项目', '并入的项目', '合并后']}
      numbers={[1, 2, 3]}
      rows={[
        row('申报金额', ({ amount }) => yuan(amount)),
        ...sources.map((each) => row(FUND_SOURCES[each], ({ shares }) => yuan(shareOf(shares, each)))),
        row('建设内容', ({ contentItems }) => `${String(contentItems)} 项`),
        row('绩效指标', ({ goals }) => `${String(goals)} 项`),
        row('资源目录', ({ dataResources }) => `${String(dataResources)} 项`),
      ]}
    />
  );
}
