"""The drawing office: one description of the body in three dimensions, every plate made from it. Build time only."""
