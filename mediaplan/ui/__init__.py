"""What people see and touch: the only room that knows Streamlit."""

from __future__ import annotations
