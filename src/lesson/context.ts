/**
 * The lesson that a component stands in.
 * @throws when it stands outside of a lesson's text
 */
export function lessonOf(locals: App.Locals): NonNullable<App.Locals['lesson']> {
  if (!locals.lesson) throw new Error('This component only works inside the text of a lesson');
  return locals.lesson;
}
