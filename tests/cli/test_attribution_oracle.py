"""Attribution on the command line equals the published table, from contacts and orders imported as files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.expand_paths import expand
from mediaplan.cli import main

#: ../shared/reference/oracles.md, Attribution: credit in conversions by channel; the example data of
#: the package ChannelAttribution.
CHANNELS = (
    "alpha", "beta", "delta", "epsilon", "eta", "gamma", "iota", "kappa", "lambda", "mi", "theta", "zeta",
)  # fmt: skip
FIRST = (6308, 2831, 1, 99, 3164, 165, 4606, 74, 902, 2, 1606, 27)
LAST = (8447, 989, 5, 531, 4167, 92, 3355, 230, 1207, 2, 653, 107)
LINEAR = (
    7574.718594, 2083.500145, 1.725, 272.170438, 3539.951157, 121.041639,
    3857.096221, 137.964078, 1035.257572, 2.222222, 1022.801394, 136.551540,
)  # fmt: skip
POSITION = (
    7444.823759, 1969.766179, 2.586667, 301.050233, 3618.796149, 125.240911,
    3944.948166, 147.459557, 1046.903901, 2.057143, 1092.744472, 88.622864,
)  # fmt: skip
MARKOV = {
    1: (
        5344.947682, 2527.352167, 4.613618, 599.570650, 3340.847402, 171.145443,
        3884.614702, 274.363256, 1282.847223, 1.722425, 1971.912880, 381.062553,
    ),
    2: (
        5617.453854, 2439.648976, 5.159056, 614.373523, 3391.858163, 171.918183,
        3810.511044, 266.027054, 1189.472022, 2.073189, 1902.473610, 374.031325,
    ),
}  # fmt: skip
EFFECTS = (
    0.55839949, 0.26403854, 0.00048200, 0.06263858, 0.34902633, 0.01787997,
    0.40583500, 0.02866339, 0.13402212, 0.00017995, 0.20601046, 0.03981052,
)  # fmt: skip
SUMS = {1: 2.06698635, 2: 1.92939510}
CONVERSIONS, JOURNEYS, VALUE = 19_785, 88_387, 74_802.971587
CASES = {
    "first": (["first"], FIRST),
    "last": (["last"], LAST),
    "linear": (["linear"], LINEAR),
    "position": (["position"], POSITION),
    "markov 1": (["markov", "--order", "1"], MARKOV[1]),
    "markov 2": (["markov", "--order", "2"], MARKOV[2]),
}
#: Half of the last digit printed.
CREDIT, EFFECT, PROBABILITY = 5.01e-7, 5.01e-9, 5.01e-11


class Asked:
    """Answers of the command line, each asked once."""

    def __init__(self, database: Path) -> None:
        self.database = database
        self.kept: dict[str, dict[str, Any]] = {}

    def __call__(self, case: str, capture: pytest.CaptureFixture[str]) -> dict[str, Any]:
        """Return what is printed."""
        if case not in self.kept:
            capture.readouterr()
            told = ["attribution", "--model", *CASES[case][0], "--json"]
            assert main(["--db", str(self.database), *told]) == 0
            self.kept[case] = json.loads(capture.readouterr().out)
        return self.kept[case]


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory, shared: Path) -> Asked:
    paths = shared / "data" / "attribution" / "paths.csv.gz"
    if not paths.is_file():
        pytest.skip("needs ../shared/data/attribution/paths.csv.gz, which is not there")
    folder = tmp_path_factory.mktemp("oracle")
    expand(paths, folder)
    database = folder / "x.duckdb"
    files = [str(folder / f"{table}.csv") for table in ("touchpoint", "conversion")]
    assert main(["--db", str(database), "import", *files]) == 0
    return Asked(database)


@pytest.mark.parametrize("case", CASES)
def test_credits_are_those_published(case: str, asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    rows = asked(case, capsys)["rows"]

    assert {row["channel"]: row["conversions"] for row in rows} == pytest.approx(
        dict(zip(CHANNELS, CASES[case][1], strict=True)), rel=0, abs=CREDIT
    )
    assert len(rows) == len(CHANNELS)


@pytest.mark.parametrize("case", CASES)
def test_credit_adds_up_to_what_was_to_be_credited(
    case: str, asked: Asked, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = asked(case, capsys)["rows"]

    assert sum(row["conversions"] for row in rows) == pytest.approx(CONVERSIONS, rel=1e-12)
    assert sum(row["share"] for row in rows) == pytest.approx(1)
    # cents were rounded path by path
    assert sum(row["revenue"] for row in rows) == pytest.approx(VALUE, abs=0.5)
    for row in rows:
        assert row["share"] == pytest.approx(row["conversions"] / CONVERSIONS)
        assert row["conversions_low"] <= row["conversions"] <= row["conversions_high"]
        assert row["model"] == CASES[case][0][0]


@pytest.mark.parametrize("order", SUMS)
def test_the_model_is_that_published(order: int, asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    model = asked(f"markov {order}", capsys)["model"]

    assert model["name"] == "markov"
    assert model["parameters"]["order"] == order
    assert model["conversion_probability"] == pytest.approx(0.2238451356, rel=0, abs=PROBABILITY)
    assert model["conversion_probability"] == pytest.approx(CONVERSIONS / JOURNEYS, rel=1e-9)
    assert sum(model["removal_effects"].values()) == pytest.approx(SUMS[order], rel=0, abs=EFFECT)
    assert set(model["removal_effects"]) == set(CHANNELS)
    # every journey without an order is over: the last order comes two months after it
    assert model["open_journeys"] == 0


def test_the_removal_effects_are_those_published(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    effects = asked("markov 1", capsys)["model"]["removal_effects"]

    assert effects == pytest.approx(dict(zip(CHANNELS, EFFECTS, strict=True)), rel=0, abs=EFFECT)
