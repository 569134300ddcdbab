"""The report of one e-mail campaign: known, and refused with what to import instead."""

from __future__ import annotations

import pytest

from tests.imports.sources.loading import Load

REPORTS = {
    "Mailchimp": (
        'Email Campaign Report\n"Title:","Spring sale"\n"Subject Line:","Hello"\n'
        '"Delivery Date/Time:","Mon, Apr 26, 2021 12:25"\n\n"Overall Stats"\n"Total Recipients:","1000"\n'
        '"Recipients Who Opened:","350 (35.18%)"\n\n"Clicks by URL"\n"URL","Total Clicks","Unique Clicks"\n'
        '"https://example.com","50","40"\n'
    ),
    "MailerLite": (
        'Campaign report\n"Subject:","Hello"\n"Sent","2021-08-07 16:00:00"\n"Campaign results"\n'
        '"Total emails sent:","3902"\n"Opened:","1489 (38.91%)"\n'
    ),
}


@pytest.mark.parametrize("content", REPORTS.values(), ids=REPORTS)
def test_a_report_of_one_campaign_is_refused_with_a_way_out(load: Load, content: str) -> None:
    result = load(content)
    assert (result.status, result.source) == ("refused", "email_report")
    assert "list of campaigns" in result.message
