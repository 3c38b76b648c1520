"""format=flowed (RFC 3676): soft line breaks taken out again."""

from __future__ import annotations


def unflowed(text: str, delete_space: bool = False) -> str:
    """`text` with its soft breaks joined; quote marks stand as "> " before each line, "-- " stays a line of its own."""
    lines: list[list[str]] = []
    open_depth = -1  # the quote depth of a line that flows on into the next, or -1
    for raw in text.split("\n"):
        content = raw.lstrip(">")
        depth = len(raw) - len(content)
        content = content[1:] if content.startswith(" ") else content
        flows = content.endswith(" ") and content != "-- "
        words = content[:-1] if flows and delete_space else content
        if open_depth == depth and content != "-- ":
            lines[-1].append(words)
        else:
            lines.append([f"{'>' * depth} {words}" if depth else words])
        open_depth = depth if flows else -1
    return "\n".join("".join(line) for line in lines)
