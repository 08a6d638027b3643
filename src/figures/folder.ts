/** The folder of a kind of figure, which is also the class of its root: that of `StageMap` is `stage-map`. */
export const folderOf = (kind: string): string => kind.replace(/\B[A-Z]/g, '-$&').toLowerCase();
