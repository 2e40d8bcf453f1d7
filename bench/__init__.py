"""How fast and how heavy the page is: figures, no verdicts."""
