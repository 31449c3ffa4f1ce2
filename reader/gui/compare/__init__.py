"""Two reports of one event in the window: two texts above, what stands next to what below."""
