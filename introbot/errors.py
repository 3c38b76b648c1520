"""The few errors of introbot, each named for what to do next."""


class IntrobotError(Exception):
    """Anything introbot raises on purpose; the message is one sentence a person can act on."""


class Transient(IntrobotError):
    """It did not work now and may work later: try again."""


class Permanent(IntrobotError):
    """It did not work and will not work: do not try again, tell somebody."""


class Conflict(IntrobotError):
    """Somebody else changed it meanwhile: read it again and redo the step."""


class Unreadable(IntrobotError):
    """This message cannot be understood as mail: set it aside for a person."""


class Misconfigured(IntrobotError):
    """A setting is missing or wrong: the sentence names it and says how to mend it."""
