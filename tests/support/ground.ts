/** The colour behind every page, in each theme. */
export const ground = { light: 'rgb(242, 245, 240)', dark: 'rgb(16, 24, 27)' };
