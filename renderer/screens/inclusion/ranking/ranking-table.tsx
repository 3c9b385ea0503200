import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Dispatch } from 'react';
import type { MoneyPlace } from '../../../../src/domain/money-line.ts';
import type { Fen } from '../../../../src/domain/money.ts';
import { ZERO_FEN } from '../../../../src/domain/money.ts';
import type { DraftChange, EditedEntry } from '../model/edited-draft.ts';
import { RankingFrame } from './ranking-frame.tsx';
import { RankingRow } from './ranking-row.tsx';
import { useRankingPaste } from './use-ranking-paste.tsx';

const HEADS = [
  { text: '排序' },
  { text: '项目' },
  { text: '申报', isNumber: true },
  { text: '审定', isNumber: true },
  { text: '核减', isNumber: true },
  { text: '建议金额' },
  { text: '累计', isNumber: true },
  { text: '排序理由' },
  { text: '操作' },
];

interface RankingTableProps {
  readonly entries: readonly EditedEntry[];
  readonly places: readonly MoneyPlace[];
  readonly envelope: Fen;
  readonly onChange: Dispatch<DraftChange>;
}

/** The draft as a ranking that can be changed: by buttons, by Alt+↑↓, or by typing the rank. */
export function RankingTable({ entries, places, envelope, onChange }: RankingTableProps) {
  const { onPaste, notice } = useRankingPaste(entries, onChange);
  return (
    <Box onPaste={onPaste}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
        金额单位：万元。改排序：直接填写排序后按 Enter，或用 Alt+↑、Alt+↓ 移动光标所在的行。可从 Excel 或 WPS
        整块粘贴建议金额和排序理由；带表头（项目编号、排序、建议金额、排序理由）粘贴的，按项目对应。
      </Typography>
      {notice}
      <RankingFrame
        label="项目排序"
        heads={HEADS}
        places={places}
        envelope={envelope}
        rows={entries.map((entry, index) => (
          <RankingRow
            key={entry.projectId}
            entry={entry}
            cumulated={places[index]?.cumulated ?? ZERO_FEN}
            isBelow={places[index]?.withinEnvelope === false}
            isLast={index === entries.length - 1}
            onChange={onChange}
          />
        ))}
      />
    </Box>
  );
}
