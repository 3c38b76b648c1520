"""What people consent and refuse with, composed of verb, object and courtesy; and what they tell openly beside it."""
