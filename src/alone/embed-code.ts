/** What an embed is made of. */
interface Embed {
  /** The address of the figure or quiz alone. */
  source: string;
  /** What a screen reader calls the frame. */
  title: string;
  /** In CSS pixels, for a page around it that does not run the script. */
  height: number;
  /** The address of the script that makes the frame as high as what it shows. */
  script: string;
}

/** Between these the frame shows enough to begin with, and scrolls. */
const [lowest, highest] = [320, 800];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The HTML that a trainer pastes into a page of their own. It works without the script by scrolling. */
export function embedCode({ source, title, height, script }: Embed): string {
  const rounded = Math.min(highest, Math.max(lowest, Math.ceil(height / 10) * 10));
  return [
    `<iframe src="${escaped(source)}" title="${escaped(title)}" width="100%" height="${rounded}"`,
    `loading="lazy" allow="clipboard-write; fullscreen" style="border: 0"></iframe>`,
    `<script src="${escaped(script)}" async></script>`,
  ].join(' ');
}
