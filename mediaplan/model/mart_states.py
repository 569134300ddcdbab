"""The marts of states: where each customer is, who moves on which day, and how many are where."""

from __future__ import annotations

from mediaplan.model.mart_columns import DAY, MARKET, SEGMENT, SUBJECT_ID, count, day, text_column
from mediaplan.model.table import Table
from mediaplan.model.text import N_

STATE = Table(
    "mart_state",
    N_("States"),
    N_("The state each customer is in, for runs of days."),
    N_("one customer in one state for a run of days"),
    (
        SUBJECT_ID,
        text_column("state", N_("State"), N_("Stage of the last sale, inactive, prospect or undetermined.")),
        day("from_day", N_("From"), N_("First day.")),
        day("to_day", N_("To"), N_("Last day, included; 9999-12-31 while it lasts.")),
    ),
    mart=True,
)

MOVE = Table(
    "mart_move",
    N_("Moves"),
    N_("Every change of a customer's state, with how long the state before and the new one last."),
    N_("one change of state of one customer"),
    (
        SUBJECT_ID,
        MARKET,
        SEGMENT,
        text_column("state_from", N_("From state"), N_("State before; none for who was not there yet.")),
        day("since", N_("Since"), N_("First day of the state before.")),
        day("day", N_("Day"), N_("First day of the new state.")),
        text_column("state_to", N_("To state"), N_("The new state.")),
        day("until", N_("Until"), N_("Last day of the new state, included; 9999-12-31 while it lasts.")),
    ),
    mart=True,
)

STATE_DAY = Table(
    "mart_state_day",
    N_("Customers by state"),
    N_("What each day adds to the customers in each state: added up to a day, how many they are then."),
    N_("one day of one state, market and segment"),
    (
        DAY,
        text_column("state", N_("State"), N_("State that customers entered or left.")),
        MARKET,
        SEGMENT,
        count("change", N_("Change"), N_("Customers who entered the state less those who left it.")),
    ),
    mart=True,
)
