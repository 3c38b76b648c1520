"""`introbot demo`: a whole introduction among three people, played over real mail servers on this machine."""

from introbot.demo.entry import show_demo
from introbot.demo.stage import Environment, Program, play

__all__ = ["Environment", "Program", "play", "show_demo"]
