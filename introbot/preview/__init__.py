"""preview: what a letter will look like, for whoever edits its template: on the terminal, as a page, or served."""

from introbot.preview.looking import Look, Viewer, nearest
from introbot.preview.pages import page_of
from introbot.preview.server import Served

__all__ = ["Look", "Served", "Viewer", "nearest", "page_of"]
