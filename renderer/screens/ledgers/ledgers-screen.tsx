import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useSearchParams } from 'react-router';
import { keysOf } from '../../../src/domain/glossary.ts';
import type { LedgerViewId } from '../../../src/domain/ledgers/ledger-views.ts';
import { LEDGER_VIEWS } from '../../../src/domain/ledgers/ledger-views.ts';
import { ListScreen } from '../../components/list-screen.tsx';
import { useListAddress } from '../../components/use-list-address.ts';
import { LedgerPanel } from './ledger-panel.tsx';
import { readLedgerState, writeLedgerState } from './ledger-state.ts';

/** 台账: the office's views on the whole library, each filtered, sorted and exported as it is shown. */
export function LedgersScreen() {
  const [, setParams] = useSearchParams();
  const { state, change, changeFilter } = useListAddress({ read: readLedgerState, write: writeLedgerState });
  return (
    <ListScreen>
      <Tabs
        value={state.view}
        variant="scrollable"
        aria-label="选择台账"
        sx={{ mb: 1.5, borderBottom: 1, borderColor: 'divider', flexShrink: 0 }}
        onChange={(_event, view: LedgerViewId) => {
          setParams(view === 'projects' ? {} : { view });
        }}
      >
        {keysOf(LEDGER_VIEWS).map((view) => (
          <Tab key={view} value={view} label={LEDGER_VIEWS[view].replace(/台账$/, '')} />
        ))}
      </Tabs>
      <LedgerPanel key={state.view} state={state} onChange={change} onFilter={changeFilter} />
    </ListScreen>
  );
}
