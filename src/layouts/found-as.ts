/** How many letters of a title and of a description a search engine shows. */
export const longest = { title: 60, description: 160 };

/** The title of a page in a list of results: with the site's name behind it where there is room for both. */
export function foundAs(title: string, site: string): string {
  if (title.includes(site)) return title;
  const both = `${title} · ${site}`;
  return both.length <= longest.title ? both : title;
}

/** As many sentences of a description as are shown whole; the first one in any case. */
export function shownOf(description: string): string {
  const [first = '', ...others] = description.split(/(?<=[.?!][”’]?) /);
  return others.reduce(
    ({ text, isFull }, sentence) => {
      const longer = `${text} ${sentence}`;
      return isFull || longer.length > longest.description
        ? { text, isFull: true }
        : { text: longer, isFull };
    },
    { text: first, isFull: false },
  ).text;
}
