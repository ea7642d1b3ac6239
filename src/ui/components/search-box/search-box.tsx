interface SearchBoxProps {
  action: string;
  /** What can be found, in a few words. */
  finds: string;
  /** What was searched for. */
  value?: string;
  id?: string;
}

/** The search of the whole site, in its header. */
export function SearchBox({ action, finds, value, id = "q" }: SearchBoxProps) {
  return (
    <form class="cm-search" role="search" action={action} method="get">
      <label class="cm-vh" for={id}>
        Search
      </label>
      <input type="search" id={id} name="q" value={value} placeholder={finds} />
      <button type="submit">Search</button>
    </form>
  );
}
