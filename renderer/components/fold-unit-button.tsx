import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';

interface FoldUnitButtonProps {
  readonly unitName: string | undefined;
  readonly projects: number;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** A unit's name above its projects; a click on it folds them. */
export function FoldUnitButton({ unitName, projects, open, onOpen }: FoldUnitButtonProps) {
  return (
    <Button
      size="small"
      color="inherit"
      startIcon={open ? <ExpandMoreIcon /> : <ChevronRightIcon />}
      aria-expanded={open}
      sx={{ fontWeight: 600, textAlign: 'left' }}
      onClick={() => {
        onOpen(!open);
      }}
    >
      {unitName}（{projects} 个）
    </Button>
  );
}
