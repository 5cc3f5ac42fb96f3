"""A drawing office: flat shapes in few colours, smooth edges, a little grain; the same bytes every time."""
