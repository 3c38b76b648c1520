"""Real servers for tests: Dovecot, an SMTP submission server with a script, and a line that can be watched and cut."""
