"""The page as files that need no server: a folder for any web space, and one file that opens from disk."""
