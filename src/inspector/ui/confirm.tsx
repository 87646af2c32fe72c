import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.js';

interface ConfirmProps {
  /** The words of the button that asks. */
  children: ComponentChildren;
  label?: string;
  /** What will be gone. */
  question: string;
  does: () => unknown;
}

/** A button for what cannot be taken back: it asks first. */
export function Confirm({ children, label, question, does }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (asking) dialog.current?.showModal();
  }, [asking]);
  return (
    <>
      <Button does={() => setAsking(true)} kind="danger" {...(label !== undefined && { label })}>
        {children}
      </Button>
      {asking && (
        <dialog ref={dialog} class="card" onClose={() => setAsking(false)} aria-label={question}>
          <p>{question}</p>
          <div class="actions">
            <Button
              kind="danger"
              does={async () => {
                await does();
                setAsking(false);
              }}
            >
              Yes, {children}
            </Button>
            <Button does={() => setAsking(false)}>No</Button>
          </div>
        </dialog>
      )}
    </>
  );
}
