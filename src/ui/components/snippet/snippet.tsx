/** Lines to copy, as they are. Long ones are broken to be seen and stay whole when copied. */
export function Snippet({ label, children }: { label: string; children: string }) {
  return (
    <pre class="cm-snippet" aria-label={label} role="group">
      <code>{children}</code>
    </pre>
  );
}
