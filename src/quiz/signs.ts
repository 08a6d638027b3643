/** The signs of right and wrong. Words always say the same, and a screen reader tells the words alone. */
export const signs = { right: '✓', wrong: '✗' } as const;
