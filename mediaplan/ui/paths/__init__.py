"""The parts of the page of paths: first steps, the paths themselves, delays, what follows, the chain."""
