"""The whole program, killed for real at named points over a story, and what stands afterwards."""
