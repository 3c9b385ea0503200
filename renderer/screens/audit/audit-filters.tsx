import Box from '@mui/material/Box';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { DateField } from '../../components/date-field.tsx';
import { SearchField } from '../../components/search-field.tsx';

/** What the audit is filtered by. */
export interface AuditFilter {
  readonly query: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export const NO_FILTER: AuditFilter = { query: '', from: null, to: null };

interface AuditFiltersProps {
  readonly value: AuditFilter;
  readonly onChange: (changes: Partial<AuditFilter>) => void;
}

/** Words and days that the audit is filtered by. */
export function AuditFilters({ value, onChange }: AuditFiltersProps) {
  const { query, from, to } = value;
  const isReversed = from !== null && to !== null && to < from;
  return (
    <Box
      role="search"
      aria-label="筛选审计记录"
      sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'flex-start', mb: 0.5 }}
    >
      <SearchField
        placeholder="内容、对象、说明、操作人"
        value={query}
        onChange={(words) => {
          onChange({ query: words });
        }}
      />
      <DateField
        label="起始日期"
        value={from}
        onChange={(day, typed) => {
          if (day !== null || typed.trim() === '') onChange({ from: day });
        }}
      />
      <DateField
        label="截止日期"
        value={to}
        {...(isReversed ? { problem: '早于起始日期' } : {})}
        onChange={(day, typed) => {
          if (day !== null || typed.trim() === '') onChange({ to: day });
        }}
      />
    </Box>
  );
}
