"""What the scripts say of lessons; and the name of every act, with its key."""

WORDS = {
    "counted": "Step {number} of {total}",
    "steps": "{count} steps",
    "readied": "Ready without network",
    "readying": "Getting ready for work without network: {count} of {total}",
    "unready": "Some drawings could not be fetched; go on while the network lasts.",
    "unlisted": "The lessons could not be loaded; try again when the page is reachable.",
    "return": "Back to step {number}",
    "blanked": "The screen is blank; any key brings it back.",
    "popups": "The browser did not allow the teacher's window: allow pop-ups for this page and try again.",
    "last": "This is the last step.",
    "elapsed": "{minutes}:{seconds}",
}

ACTS: tuple[tuple[str, str, str], ...] = (
    ("next", "Next; first the answer, if there is a question", "→ ↓ Space PageDown Enter"),
    ("back", "Back", "← ↑ Shift+Space PageUp"),
    ("first", "First step", "Home"),
    ("last", "Last step", "End"),
    ("answer", "Show the answer", "a"),
    ("resume", "Back to the step after a detour", "r Backspace"),
    ("blank", "Blank the screen", "b ."),
    ("dark", "Dark on light, light on dark", "d"),
    ("ring", "Ring round the pointer", "p"),
    ("motion", "Motion along nerve, muscle, path", "m"),
    ("full", "Full screen", "f"),
    ("teacher", "Teacher's window", "t"),
    ("help", "These keys", "?"),
    ("stop", "Leave the presentation", "Esc"),
)
