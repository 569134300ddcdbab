"""Fixed places and looks of marks. Altair's own constructors of them have no types, so they get some."""

from __future__ import annotations

from typing import Any

import altair as alt

XAt: Any = alt.XValue
X2At: Any = alt.X2Value
YAt: Any = alt.YValue
Y2At: Any = alt.Y2Value
Seen: Any = alt.OpacityValue
Inked: Any = alt.ColorValue
