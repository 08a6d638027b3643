import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { languages } from '../i18n/languages.ts';
import { withBase } from '../i18n/routes.ts';
import { site } from '../i18n/strings.ts';
import { coloured } from '../link-picture/colours.ts';
import { composed } from '../link-picture/compose.ts';
import { drawn } from '../link-picture/draw.ts';
import { drawingOf, picturedPages, pictureOf } from '../link-picture/pages.ts';
import tokens from '../styles/tokens.css?raw';

/* The picture that a link to a page is shown with, drawn when the site is built: `/nl/bladen/….png`. */

export async function getStaticPaths() {
  const pages = await Promise.all(
    languages.map(async (language) =>
      (await picturedPages(language)).map((page) => ({ language, page })),
    ),
  );
  return pages.flat().map((props) => ({
    params: { page: pictureOf(props.page.address).slice(withBase('/').length, -'.png'.length) },
    props,
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { language, page },
}) => {
  const drawing = await drawingOf(page, language);
  const svg = coloured(composed({ site: site[language].name, ...page, drawing }), tokens);
  return new Response(new Uint8Array(await drawn(svg)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
