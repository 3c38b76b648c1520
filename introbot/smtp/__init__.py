"""Submits one letter and reports exactly what the server said, or that it said nothing."""

from introbot.smtp.account import SubmissionAccount, check
from introbot.smtp.outcome import Envelope, Outcome, Submission, retry_at
from introbot.smtp.submitter import Submitter

__all__ = ["Envelope", "Outcome", "Submission", "SubmissionAccount", "Submitter", "check", "retry_at"]
