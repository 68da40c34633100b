/** Fluent's icons have no percent sign. */
export function PercentSign() {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      aria-hidden
    >
      <circle cx="6" cy="6.5" r="2.4" />
      <circle cx="14" cy="13.5" r="2.4" />
      <path d="M14.5 4.5l-9 11" strokeLinecap="round" />
    </svg>
  );
}
