/** The workbench's own sign: a green sheet whose columns rise. */
export function BookMark({ title }: { title: string }) {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" role="img" aria-label={title}>
      <title>{title}</title>
      <rect x="1" y="1" width="22" height="22" rx="5" fill="#107C41" />
      <path d="M1 8.5h22" stroke="#FFFFFF" strokeOpacity="0.35" strokeWidth="1.2" />
      <rect x="5.4" y="14" width="3.2" height="5" rx="0.8" fill="#FFFFFF" fillOpacity="0.75" />
      <rect x="10.4" y="12" width="3.2" height="7" rx="0.8" fill="#FFFFFF" fillOpacity="0.9" />
      <rect x="15.4" y="10.2" width="3.2" height="8.8" rx="0.8" fill="#FFFFFF" />
    </svg>
  );
}
