"""Whether each guard matters: one is taken out at a time, and a test must fail."""
