/** Whether notes stand beside the text, so that nothing has to be laid over it: as in ../lesson/margin-note.css. */
export const hasRoom = (): boolean => matchMedia('(width >= 60rem)').matches;
