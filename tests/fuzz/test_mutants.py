"""Twenty thousand mutated mails: none raises, none says yes for anybody, no machine becomes a person."""

from __future__ import annotations

import pytest

from tests.fuzz.mutants import Findings, Mutants

PARTS, EACH = 4, 5000


@pytest.mark.parametrize("seed", range(PARTS))
def test_i7_008_no_mutant_consents_and_none_raises(seed: int) -> None:
    findings = Findings()
    Mutants(seed).read(EACH, findings)
    assert findings.wrong == [] and findings.read == EACH
    assert findings.slowest < 10, "seconds for one mail"
    assert len(findings.answers) > 10, "they are read, not just refused"
