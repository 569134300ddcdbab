"""The parts of the attribution page: which contacts led to this, by which model, and how sure it is."""
