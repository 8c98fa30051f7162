/** Vækstbro's mark: a bridge of two towers and a hanging cable, over water, on pine. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <rect width="40" height="40" rx="10" fill="#00594f" />
      <g fill="none" stroke="#fff" strokeLinecap="round">
        <path strokeWidth="2.6" d="M7 24h26M13 11v18M27 11v18" />
        <path strokeWidth="2" d="M7 19.5c3-1.6 5-4.2 6-8.5 1.2 6 3.5 9 7 9s5.8-3 7-9c1 4.3 3 6.9 6 8.5" />
        <path
          strokeWidth="1.6"
          stroke="#a9d6cc"
          d="M17 20v4M20 20.5V24M23 20v4M9 32q2.75-2 5.5 0t5.5 0 5.5 0 5.5 0"
        />
      </g>
    </svg>
  );
}
