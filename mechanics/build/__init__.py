"""The build step: the only part that needs the leg model and MuJoCo. The page never imports it."""
