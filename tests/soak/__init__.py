"""The same as in the tests, for as long as somebody likes: `make soak ARGS="--minutes 60"`."""
