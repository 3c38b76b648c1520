"""Run a part of a campaign in a process without threads, for the tests; prints what came of it as JSON."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from tests.crashes.campaign import Campaign
from tests.crashes.commands import COMMANDS, killed_at_every_point
from tests.crashes.warm import warm_up
from tests.crashes.world import World


def main(what: str, part: int, parts: int, runs: int) -> None:
    warm_up()
    in_memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=in_memory if in_memory.is_dir() else None) as folder:
        if what == "commands":
            world = World(Path(folder))
            print(json.dumps({name: list(killed_at_every_point(world, name)) for name in COMMANDS}))
            world.process.end()
            return
        campaign = Campaign(Path(folder))
        try:
            if what == "every":
                runs = campaign.at_every_point(part, parts)
            else:
                campaign.at_random(runs, seed=part)
        finally:
            campaign.end()
    scenes = {str(scene): scene.passed for scene in campaign.scenes}
    print(json.dumps({**vars(campaign.tally), "scenes": scenes, "planned": runs}))


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
