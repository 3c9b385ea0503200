import Button from '@mui/material/Button';
import type { DocumentKind } from '../../../../src/domain/glossary.ts';
import { useCall } from '../../../client/use-call.ts';

interface BatchRestProps {
  readonly kind: DocumentKind;
  readonly query: string;
  readonly onContinue: () => void;
}

/** The way on to those that wait still, after a batch: more were found than it takes, or it was stopped. */
export function BatchRest({ kind, query, onContinue }: BatchRestProps) {
  const { data } = useCall('papers.unissuedOf', { kind, query, page: 0, pageSize: 1 });
  if (data === undefined || data.total === 0) return null;
  return <Button onClick={onContinue}>继续出具（还有 {data.total} 份待出具）</Button>;
}
