"""Paths asked on the command line: what an option does not do is said or refused."""

from __future__ import annotations

import pytest

from tests.cli.shell import Inside


def test_paths_are_not_of_segments(inside: Inside) -> None:
    refused = inside("journeys", "--show", "paths", "--by", "segment")
    assert refused.code == 1
    assert "Paths know no “segment”. There are: channel, campaign." in refused.err
    assert inside("journeys", "--show", "delays", "--by", "segment", "--json").code == 0


@pytest.mark.parametrize("show", ["links", "links-met", "flows"])
def test_what_knows_no_journeys_says_that_their_options_change_nothing(inside: Inside, show: str) -> None:
    said = "do not change what is shown here"
    told = inside("journeys", "--show", show, "--outcome", "lead", "--lookback", "60", "--json").json["notes"]
    assert any(said in note for note in told)
    assert not any(said in note for note in inside("journeys", "--show", show, "--json").json["notes"])
