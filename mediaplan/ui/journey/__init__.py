"""The parts of the journey page: stages, movers, who acts, what is earned, what was met."""
