"""The parts of the ROI page: what came back, for which channel and campaign, and whose budget it was."""
