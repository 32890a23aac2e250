/** A baton handed from one to the other. */
export function Mark() {
  return (
    <svg
      viewBox="0 0 36 36"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
    >
      <circle cx="8" cy="9" r="4" />
      <circle cx="28" cy="27" r="4" />
      <path d="M8 18c0 6 4 9 10 9M28 18c0-6-4-9-10-9" />
      <path d="M14 18h8" strokeWidth="4" />
    </svg>
  )
}
