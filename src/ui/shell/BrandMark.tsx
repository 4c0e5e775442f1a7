/** A strut of trabecular bone that branches. */
export function BrandMark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 22 22" aria-hidden>
      <rect width="22" height="22" rx="6" fill="var(--accent)" />
      <path
        d="M5 16.5C6.5 12 6 9 8.5 7.5S13 5 16.5 5.5M8.5 7.5C11 11 12.5 11 17 10.5M7 12.5c3 .5 4 2 5 5"
        fill="none"
        stroke="var(--background)"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
