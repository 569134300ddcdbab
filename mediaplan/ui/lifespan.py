"""From the server's start to its stop: the database opened before the first visit, then let go."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from streamlit import net_util
from streamlit.starlette import App

from mediaplan.imports.reading.scratch import sweep
from mediaplan.model import MediaplanError
from mediaplan.ui import opening
from mediaplan.ui.handed import DOOR
from mediaplan.ui.watched import FOLLOWING

LOG = logging.getLogger(__name__)


@asynccontextmanager
async def lifespan(_app: App) -> AsyncIterator[None]:
    """Hold the database for as long as the app runs."""
    # A visitor who comes by a name Streamlit does not know would make it ask a host outside for our
    # public address. Nothing leaves the machine: the answer is there already, and matches no name.
    net_util._external_ip = "nowhere.invalid"  # noqa: SLF001 - there is no setting for it
    await asyncio.to_thread(sweep)
    DOOR.open()
    try:
        await asyncio.to_thread(opening.at_start)
    except MediaplanError as error:
        # Every visit says it in the reader's language, and tries again.
        LOG.warning("%s", error)
    FOLLOWING.start()
    try:
        yield
    finally:
        await asyncio.to_thread(FOLLOWING.stop)
        DOOR.close()
        opening.release()
