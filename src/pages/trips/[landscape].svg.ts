import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { allOf } from '../../content-model/queries.ts';
import { type LayoutName, layouts, stopsOn } from '../../figures/road-trip/geometry.ts';
import { landscapeDocument } from '../../figures/road-trip/landscape/document.ts';
import tokens from '../../styles/tokens.css?raw';

/* The landscapes of the trips: pictures of their own, which a page asks for when its reader comes to the map. */

export async function getStaticPaths() {
  const trips = await allOf('trips');
  return trips.flatMap(({ id, stops }) =>
    (Object.keys(layouts) as LayoutName[]).map((layout) => ({
      params: { landscape: `${id}-${layout}` },
      props: { stops, layout },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { stops, layout },
}) => {
  const points = stopsOn(
    layout,
    stops.map(({ road }) => road),
  );
  const sites = stops.flatMap(({ landmark }, index) => {
    const at = points[index];
    return at ? [{ at, landmark }] : [];
  });
  return new Response(landscapeDocument(layout, sites, tokens), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
