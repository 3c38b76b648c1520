"""writing: letters from templates, as bytes; renders and sends nothing."""

from introbot.writing.check import Finding, check_letter, check_own, check_source, check_templates
from introbot.writing.folders import Source, builtin_folder
from introbot.writing.frozen import digest_of
from introbot.writing.interview import interview_questions
from introbot.writing.kinds import KINDS
from introbot.writing.languages import LANGUAGES
from introbot.writing.languages.told import told
from introbot.writing.letter import write
from introbot.writing.receipt import receipt
from introbot.writing.sheet import Sheet, Thread, Written
from introbot.writing.templates import Fault, Own, Templates
from introbot.writing.transcript import last_seen, stands, why

__all__ = [
    "KINDS",
    "LANGUAGES",
    "Fault",
    "Finding",
    "Own",
    "Sheet",
    "Source",
    "Templates",
    "Thread",
    "Written",
    "builtin_folder",
    "check_letter",
    "check_own",
    "check_source",
    "check_templates",
    "digest_of",
    "interview_questions",
    "last_seen",
    "receipt",
    "stands",
    "told",
    "why",
    "write",
]
