import { createHash } from "node:crypto";

/** A file of ours that a browser keeps for ever: its address changes with its content. */
export interface Asset {
  readonly path: string;
  readonly mediaType: string;
  readonly body: string;
}

export interface Assets {
  readonly stylesheet: Asset;
  readonly script: Asset;
  find(path: string): Asset | null;
}

export function openAssets(texts: { readonly css: string; readonly script: string }): Assets {
  const stylesheet = named("commonty", "css", "text/css; charset=utf-8", texts.css);
  const script = named("commonty", "js", "text/javascript; charset=utf-8", texts.script);
  const all = [stylesheet, script];
  return { stylesheet, script, find: (path) => all.find((asset) => asset.path === path) ?? null };
}

function named(name: string, extension: string, mediaType: string, body: string): Asset {
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
  return { path: `/assets/${name}-${hash}.${extension}`, mediaType, body };
}
