import Stack from '@mui/material/Stack';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { Part } from '../handling/part.tsx';
import { ContractMoneyTable } from './contract-money-table.tsx';
import { MoneySteps } from './money-steps.tsx';
import { YearMoneyTable } from './year-money-table.tsx';

/** A project's money from what was declared to what was paid: by step, by year and source, by contract. */
export function MoneyPanel({ file }: { readonly file: CallOutput<'records.file'> }) {
  const { ledger, records } = file;
  return (
    <Stack spacing={3}>
      <Part id="money-steps-heading" title="各环节金额（万元）">
        <MoneySteps ledger={ledger} />
      </Part>
      <Part id="year-money-heading" title="分年度、分来源（万元）">
        <YearMoneyTable years={ledger.years} />
      </Part>
      <Part id="contract-money-heading" title="合同与支付">
        <ContractMoneyTable contracts={ledger.contracts} records={records} />
      </Part>
    </Stack>
  );
}
