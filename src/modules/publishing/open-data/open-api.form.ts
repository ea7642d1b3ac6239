import { z } from "zod";
import { openShapes } from "./open-data.form.ts";

type ShapeName = keyof typeof openShapes;

/** One address of our open data: behind the partnership's own address, what it gives, and the shape of it where it is JSON. */
export interface OpenDoor {
  /** As OpenAPI writes it: `/open-data/plans/{plan}.json`. */
  readonly path: string;
  readonly summary: string;
  readonly mediaType: string;
  readonly shape?: ShapeName;
}

const JSON_TYPE = "application/json";
const GEO_JSON = "application/geo+json";
const CSVW = "application/csvm+json";

/** Every door of open data, feeds and pictures. A test holds it against the doors that there are. */
const OPEN_DOORS: readonly OpenDoor[] = [
  {
    path: "/open-data/plans.json",
    summary: "Every published plan at a glance",
    mediaType: JSON_TYPE,
    shape: "Plans",
  },
  {
    path: "/open-data/plans/{plan}.json",
    summary: "One published plan with its headings and actions",
    mediaType: JSON_TYPE,
    shape: "OnePlan",
  },
  {
    path: "/open-data/actions.json",
    summary: "Every action of every published plan",
    mediaType: JSON_TYPE,
    shape: "Actions",
  },
  {
    path: "/open-data/organisations.json",
    summary: "The bodies and groups that plan here, in the shape of Popolo",
    mediaType: JSON_TYPE,
    shape: "Organisations",
  },
  {
    path: "/open-data/places.geojson",
    summary: "The places that plans are for, with their outlines",
    mediaType: GEO_JSON,
    shape: "Places",
  },
  {
    path: "/places/{place}/boundary.geojson",
    summary: "One place with its outline",
    mediaType: GEO_JSON,
    shape: "OnePlace",
  },
  {
    path: "/open-data/themes.json",
    summary: "The themes that published actions bear",
    mediaType: JSON_TYPE,
    shape: "Themes",
  },
  ...["plans", "actions", "organisations"].flatMap((name): OpenDoor[] => [
    { path: `/open-data/${name}.csv`, summary: `The ${name} as a table`, mediaType: "text/csv" },
    {
      path: `/open-data/${name}.csv-metadata.json`,
      summary: `What the columns of ${name}.csv hold (CSV on the Web)`,
      mediaType: CSVW,
    },
  ]),
  { path: "/open-data/openapi.json", summary: "This description", mediaType: JSON_TYPE },
  { path: "/changes.atom", summary: "What changed, as an Atom feed", mediaType: "application/atom+xml" },
  {
    path: "/plans/{plan}/changes.atom",
    summary: "What changed in one plan, as an Atom feed",
    mediaType: "application/atom+xml",
  },
  {
    path: "/plans/{plan}/progress.svg",
    summary: "The progress of one plan as a picture",
    mediaType: "image/svg+xml",
  },
];

const PARAMETERS = {
  plan: { schema: { type: "integer", minimum: 1 }, description: "The short number of a published plan." },
  place: { schema: { type: "string", format: "uuid" }, description: "The id of a place." },
} as const;

/** The OpenAPI description of one partnership's open data, made from the shapes that its answers are parsed against. */
export function openApiOf(facts: {
  readonly partnership: string;
  readonly licence: { readonly name: string; readonly url: string | null };
  /** Where the partnership's addresses begin. */
  readonly server: string;
  readonly about: string;
}) {
  const { partnership, licence, server, about } = facts;
  return {
    openapi: "3.1.1",
    info: {
      title: `Open data of ${partnership}`,
      version: "1",
      description:
        "What is published of the plans of this partnership. Every answer is whole, without pages, and carries an ETag: " +
        "ask again with If-None-Match. No key is needed and nobody is counted. Fields may be added, so pass over what you do not know.",
      license: { name: licence.name, ...(licence.url ? { url: licence.url } : {}) },
    },
    externalDocs: { url: about, description: "The same in plain words" },
    servers: [{ url: server }],
    paths: Object.fromEntries(OPEN_DOORS.map((door) => [door.path, { get: operationOf(door) }])),
    components: { schemas: schemasOf() },
  };
}

function operationOf({ path, summary, mediaType, shape }: OpenDoor) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as keyof typeof PARAMETERS);
  return {
    operationId: path.replace(/[{}]/g, "").replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase()),
    summary,
    ...(names.length > 0
      ? { parameters: names.map((name) => ({ name, in: "path", required: true, ...PARAMETERS[name] })) }
      : {}),
    responses: {
      "200": {
        description: summary,
        headers: { ETag: { schema: { type: "string" }, description: "Changes when the answer does." } },
        content: {
          [mediaType]: { schema: shape ? { $ref: `#/components/schemas/${shape}` } : schemaOf(mediaType) },
        },
      },
      "304": { description: "You have it already." },
      ...(names.length > 0 ? { "404": { description: "Not published, or not there." } } : {}),
    },
  };
}

function schemaOf(mediaType: string) {
  return { type: mediaType.endsWith("json") ? "object" : "string" };
}

function schemasOf() {
  const registry = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(openShapes)) registry.add(shape, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: "output" });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, plain(schema)]));
}

/**
 * A schema as it stands within a description: without a name and dialect of its own, and without what would forbid the
 * fields that a later version adds. A day is told by its format; the pattern of all days there are helps nobody.
 */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(
    ([key, one]) =>
      key !== "$schema" &&
      key !== "$id" &&
      !(key === "additionalProperties" && one === false) &&
      !(key === "pattern" && "format" in value),
  );
  return Object.fromEntries(kept.map(([key, one]) => [key, plain(one)]));
}
