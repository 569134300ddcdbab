"""Runs in the environment of ChannelAttribution: a file of paths in, seconds and credits out as JSON.

``python attribution_peer_run.py PATHS.csv '{"conv_par": 0.001}'``. Imports nothing of Mediaplan, which
is not there.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
import time
from contextlib import redirect_stdout
from io import StringIO
from typing import Any

import pandas as pd


def main(file: str, settings: dict[str, Any]) -> None:
    """Credit the channels, and print what came of it."""
    said = StringIO()
    with redirect_stdout(said):  # it prints as it is imported, and of each round
        package = importlib.import_module("ChannelAttribution")
        rows = pd.read_csv(file, usecols=["path", "total_conversions", "total_null"])
        start, before = time.perf_counter(), time.process_time()
        found = package.markov_model(
            rows, "path", "total_conversions", var_null="total_null", order=1, flg_pro=False, **settings
        )
        seconds, worked = time.perf_counter() - start, time.process_time() - before
    credit = dict(zip(found["channel_name"], found["total_conversions"].astype(float), strict=True))
    rounds = re.findall(r"Number of simulations: (\d+) .*?([\d.]+)% [<>]", said.getvalue())
    told = {"seconds": seconds, "worked": worked, "rounds": len(rounds), "credit": credit}
    if rounds:
        told |= {"simulations": int(rounds[-1][0]), "convergence_pct": float(rounds[-1][1])}
    sys.stdout.write("\n" + json.dumps(told) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], json.loads(sys.argv[2]))
