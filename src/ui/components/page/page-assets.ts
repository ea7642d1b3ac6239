/** Where the files are that every page needs. Their addresses carry a hash of their content. */
export interface PageAssets {
  readonly stylesheet: string;
  /** The partnership's own colours, after the stylesheet. */
  readonly look?: string | undefined;
  /** The custom elements. Nothing fails without them. */
  readonly script?: string | undefined;
  /** The small picture of the browser's tab. */
  readonly icon?: string | undefined;
}

/** A link in a page's navigation or footer. */
export interface NavItem {
  readonly label: string;
  readonly href: string;
  /** This page, or one below it. */
  readonly current?: boolean | undefined;
}
