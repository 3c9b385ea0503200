import TextField from '@mui/material/TextField';
import { FieldGrid } from '../../../components/field-grid.tsx';

/** A passphrase as it was typed twice. */
export interface TypedPassphrase {
  readonly first: string;
  readonly again: string;
}

const SHORTEST = 8;

/** What is wrong with a passphrase; null when nothing is. */
export function passphraseProblem({ first, again }: TypedPassphrase): string | null {
  if (first.length < SHORTEST) return `口令至少 ${String(SHORTEST)} 个字符`;
  return first === again ? null : '两次输入的口令不一致';
}

/** The passphrase, twice: it is not shown, and nobody can look it up. */
export function PassphraseFields({
  value,
  onChange,
}: {
  readonly value: TypedPassphrase;
  readonly onChange: (value: TypedPassphrase) => void;
}) {
  const { first, again } = value;
  const isShort = first !== '' && first.length < SHORTEST;
  const differs = again !== '' && first !== again;
  return (
    <FieldGrid>
      <TextField
        type="password"
        autoComplete="new-password"
        label="口令"
        value={first}
        error={isShort}
        helperText={isShort ? passphraseProblem(value) : `与对方约定，至少 ${String(SHORTEST)} 个字符`}
        onChange={(event) => onChange({ first: event.target.value, again })}
      />
      <TextField
        type="password"
        autoComplete="new-password"
        label="再输入一次口令"
        value={again}
        error={differs}
        helperText={differs ? '两次输入的口令不一致' : ' '}
        onChange={(event) => onChange({ first, again: event.target.value })}
      />
    </FieldGrid>
  );
}
