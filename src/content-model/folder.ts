/** The folder that holds the content, from the root of the project; a test may set another one. */
export const contentFolder = process.env.CONTENT_FOLDER ?? 'content';
