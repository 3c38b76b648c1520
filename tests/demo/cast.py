"""Who has a mailbox in these tests."""

from introbot.demo.accounts import Account

ANN = Account("Ann Lee", "ann@example.org")
DONALD = Account("Donald Ray", "donald@rayandco.example")
JANE = Account("Jane Doe", "jane@acme.example")
BOT = Account("introbot", "introbot@introbot.example")
