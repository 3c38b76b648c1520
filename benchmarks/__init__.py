"""How fast the program is, beside a bare echo bot in the same run, over real Dovecot (`make bench`)."""
