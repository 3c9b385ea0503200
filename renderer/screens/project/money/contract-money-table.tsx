import Typography from '@mui/material/Typography';
import type { RecordRow } from '../../../../src/contract/calls/record-calls.ts';
import type { ContractMoney } from '../../../../src/domain/contract-money.ts';
import { fen, sumFen } from '../../../../src/domain/money.ts';
import { DeclaredTable } from '../../../components/declared/declared-table.tsx';
import { yuan } from '../../../components/yuan.ts';
import { percentOf } from '../../../text/percent.ts';

interface ContractMoneyTableProps {
  readonly contracts: readonly ContractMoney[];
  readonly records: readonly RecordRow[];
}

const remaining = ({ contracted, paid }: Pick<ContractMoney, 'contracted' | 'paid'>) =>
  fen(Math.max(0, contracted - paid));

/** Each contract with what was paid on it and what is still to be paid. */
export function ContractMoneyTable({ contracts, records }: ContractMoneyTableProps) {
  if (contracts.length === 0) return <Typography color="textSecondary">还没有签订合同。</Typography>;
  const row = (contract: ContractMoney) => {
    const fields = records.find(({ holdsAs }) => holdsAs === contract.contractId)?.fields ?? {};
    const { awarded, contracted, paid } = contract;
    return [
      fields['contractNumber'] as string,
      fields['supplier'] as string,
      yuan(awarded),
      yuan(contracted),
      yuan(paid),
      yuan(remaining(contract)),
      percentOf(paid, contracted),
    ];
  };
  const total = (key: 'awarded' | 'contracted' | 'paid') => sumFen(contracts.map((contract) => contract[key]));
  const sums = { contracted: total('contracted'), paid: total('paid') };
  return (
    <DeclaredTable
      label="合同与支付"
      heads={['合同编号', '承建单位', '成交金额', '合同金额', '已支付', '未支付', '支付比例']}
      numbers={[2, 3, 4, 5, 6]}
      rows={contracts.map(row)}
      {...(contracts.length > 1
        ? {
            sums: [
              '合计',
              '',
              yuan(total('awarded')),
              yuan(sums.contracted),
              yuan(sums.paid),
              yuan(remaining(sums)),
              percentOf(sums.paid, sums.contracted),
            ],
          }
        : {})}
    />
  );
}
