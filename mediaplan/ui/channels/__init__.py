"""The parts of the channels page: side by side, over time, and what is inside one."""
