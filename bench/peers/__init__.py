"""Pages that others would build for the same task, to be measured beside ours."""
