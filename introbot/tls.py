"""The one way to trust a mail server: its name and chain are verified."""

from __future__ import annotations

import ssl

from introbot.errors import Misconfigured


def tls_context(ca_file: str | None) -> ssl.SSLContext:
    """A context that verifies name and chain; the operator's own authority is trusted beside the usual ones."""
    context = ssl.create_default_context()
    if ca_file:
        try:
            context.load_verify_locations(ca_file)
        except OSError as error:
            raise Misconfigured(f"INTROBOT_CA_FILE: {ca_file} cannot be read as certificates.") from error
    return context
