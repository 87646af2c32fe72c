/** A value of JSON that is being written: its text, and what it means or what is wrong with it. */
export interface Draft {
  text: string;
  value: unknown;
  problem: string | undefined;
}

/** Reads a text as JSON. */
export function draftOf(text: string): Draft {
  try {
    return { text, value: JSON.parse(text), problem: undefined };
  } catch (error) {
    return { text, value: undefined, problem: (error as Error).message };
  }
}

interface JsonInputProps {
  label: string;
  draft: Draft;
  change: (draft: Draft) => void;
  rows?: number;
}

/** A field for JSON that says where it is not JSON. */
export function JsonInput({ label, draft, change, rows = 8 }: JsonInputProps) {
  return (
    <label class="stacked">
      <span>{label}</span>
      <textarea
        rows={rows}
        spellcheck={false}
        value={draft.text}
        aria-invalid={draft.problem !== undefined}
        onInput={({ currentTarget }) => change(draftOf(currentTarget.value))}
      />
      {draft.problem !== undefined && <span class="bad">{draft.problem}</span>}
    </label>
  );
}
