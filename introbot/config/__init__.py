"""The operator's settings: read once from the environment and `.env`, checked, and frozen.

`Settings.load` gives the settings or one line that says what to mend; `faults` gives all such lines.
"""

from introbot.config.durations import format_duration, parse_duration
from introbot.config.envfile import data_folder, env_template, find_env, read_env, write_env
from introbot.config.hours import Window, WorkingHours, parse_hours, parse_zone
from introbot.config.parsers import Security, without_password
from introbot.config.referrers import Referrer, Referrers, parse_referrers
from introbot.config.secret import Secret
from introbot.config.settings import LocalSettings, Server, Settings, faults
from introbot.config.table import SETTINGS, Setting

__all__ = [
    "SETTINGS",
    "LocalSettings",
    "Referrer",
    "Referrers",
    "Secret",
    "Security",
    "Server",
    "Setting",
    "Settings",
    "Window",
    "WorkingHours",
    "data_folder",
    "env_template",
    "faults",
    "find_env",
    "format_duration",
    "parse_duration",
    "parse_hours",
    "parse_referrers",
    "parse_zone",
    "read_env",
    "without_password",
    "write_env",
]
