/** Is told how far long work is: its name, and how many of its steps are done. */
export type Progress = (work: string, done: number, total: number) => void;
