"""What every test may ask for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent

# No test is timed: a busy machine is not a defect. The same cases at every run, so that a run that
# failed fails again; HYPOTHESIS=explore looks for new ones.
settings.register_profile(
    "mediaplan", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("explore", settings.get_profile("mediaplan"), derandomize=False, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS", "mediaplan"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """Folder of real data beside the project; tests that need it are skipped where it is missing."""
    folder = ROOT.parent / "shared"
    if not (folder / "data").is_dir():
        pytest.skip("needs the real data of ../shared/data, which is not beside this project")
    return folder
