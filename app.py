"""Starts the app: `streamlit run app.py`."""

from __future__ import annotations

import streamlit as st

from mediaplan.ui.handed import ROUTES
from mediaplan.ui.lifespan import lifespan

app = st.App("mediaplan/ui/main.py", lifespan=lifespan, routes=ROUTES)
