import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { Decision } from '../../../../src/domain/exchange/planned-item.ts';
import { DECISIONS } from '../../../../src/domain/exchange/planned-item.ts';
import { keysOf } from '../../../../src/domain/glossary.ts';
import type { Decisions, ExchangeItem } from './use-decisions.ts';

/** Keep or take, for one item. */
export function DecisionButtons({ item, decisions }: { readonly item: ExchangeItem; readonly decisions: Decisions }) {
  if (item.choices.length === 0) return null;
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={`决定：${item.label}`}
      value={decisions.decisionOf(item)}
      onChange={(event, decision: Decision | null) => {
        event.stopPropagation();
        if (decision !== null) decisions.decide(item, decision);
      }}
    >
      {keysOf(DECISIONS).map((decision) => (
        <ToggleButton
          key={decision}
          value={decision}
          color="primary"
          disabled={!item.choices.includes(decision)}
          sx={{ py: 0.25, px: 1 }}
        >
          {DECISIONS[decision]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
