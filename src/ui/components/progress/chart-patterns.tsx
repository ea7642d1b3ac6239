/** The fillings of our charts. Every page carries them once, since a filling is found by its id. */
export function ChartPatterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" class="cm-vh">
      <defs>
        <pattern id="p-evidence" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect class="p-evidence-g" width="8" height="8" />
          <path class="p-evidence-l" d="M0 4h8" />
        </pattern>
        <pattern id="p-way" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="p-way-g" width="7" height="7" />
          <path class="p-way-l" d="M0 0v7" />
        </pattern>
        <pattern id="p-risk" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect class="p-risk-g" width="7" height="7" />
          <circle class="p-risk-l" cx="3.5" cy="3.5" r="1.7" />
        </pattern>
        <pattern
          id="p-ongoing"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <rect class="p-ongoing-g" width="8" height="8" />
          <path class="p-ongoing-l" d="M0 0v8M0 4h8" />
        </pattern>
        <pattern id="p-late" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="p-late-g" width="6" height="6" />
          <path class="p-late-l" d="M0 0v6" />
        </pattern>
      </defs>
    </svg>
  );
}
