import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icons.js';

/** A field that looks while one types; the key / leads to it. */
export function Search({ value, found, hint }: { value: string; found: (text: string) => void; hint: string }) {
  const [typed, setTyped] = useState(value);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => found(typed.trim()), 200);
    return () => clearTimeout(timer);
  }, [typed, value, found]);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== '/' || (event.target as HTMLElement).closest('input, textarea, select')) return;
      event.preventDefault();
      box.current?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  return (
    <label class="search">
      <span class="hidden">Search: {hint}</span>
      <Icon name="search" />
      <input ref={box} type="search" value={typed} placeholder={hint} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
    </label>
  );
}
