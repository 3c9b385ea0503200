import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { IssuedDocument } from '../../../src/contract/shapes/document.ts';
import { formatChineseDate } from '../../../src/domain/dates.ts';
import { DOCUMENT_KINDS } from '../../../src/domain/glossary.ts';
import { call } from '../../client/call.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useAction } from '../../components/use-action.ts';
import { paperPlace } from './paper-place.ts';

type ListedPaper = CallOutput<'papers.list'>['papers'][number];

function OpenPaper({ document }: { readonly document: IssuedDocument }) {
  const { running, error, run, clearError } = useAction();
  return (
    <>
      <Button
        size="small"
        disabled={running}
        aria-label={`打开${document.number ?? document.title}`}
        onClick={() => run(async () => void (await call('documents.open', { id: document.id })))}
      >
        打开
      </Button>
      <ErrorNotice error={error} onClose={clearError} />
    </>
  );
}

function PaperLine({ paper }: { readonly paper: ListedPaper }) {
  const { kind, about, on, label, missing, issued, changes } = paper;
  const name = DOCUMENT_KINDS[kind];
  const action = issued ? '重新出具' : '出具';
  return (
    <Box component="li" sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
      <Box sx={{ flexGrow: 1 }}>
        <Typography>{name}</Typography>
        <Typography variant="body2" color="text.secondary">
          依据 {formatChineseDate(on)} 的“{label}”
          {issued && `，已于 ${formatChineseDate(issued.issuedOn)} 出具${issued.number ?? ''}`}
          {missing.length > 0 && `，还缺：${missing.join('、')}`}
        </Typography>
      </Box>
      {issued && <OpenPaper document={issued} />}
      {missing.length === 0 && (
        <Button
          size="small"
          variant="outlined"
          component={Link}
          to={paperPlace(kind, about, issued !== null)}
          aria-label={`${action}${name}（${formatChineseDate(on)}）`}
        >
          {action}
        </Button>
      )}
      {changes.length > 0 && (
        <Alert severity="warning" sx={{ width: '100%' }}>
          出具后有变动：{changes.join('；')}。请告知有关人员，并重新出具。
        </Alert>
      )}
    </Box>
  );
}

/** Papers that can be issued, each with its way to be issued, again if it is out already. */
export function PaperList({ papers }: { readonly papers: readonly ListedPaper[] }) {
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {papers.map((paper) => (
        <PaperLine key={paperPlace(paper.kind, paper.about, false)} paper={paper} />
      ))}
    </Stack>
  );
}
