import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const markdown = unified().use(remarkParse).use(remarkGfm);

/** A text of GitHub's Markdown as a tree. */
export function parseMarkdown(text: string) {
  return markdown.parse(text);
}

/** A block of that tree. */
export type MarkdownNode = ReturnType<typeof parseMarkdown>["children"][number];

/** What stands in a line of it. */
export type PhrasingContent = Extract<MarkdownNode, { type: "paragraph" }>["children"][number];
