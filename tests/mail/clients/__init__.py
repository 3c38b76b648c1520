"""Letters in the forms of real mail programs, made for the tests: `words` by language, `forms` by program."""
