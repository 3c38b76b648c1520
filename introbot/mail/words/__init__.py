"""Words by language and client: the tables that the readers of mail look into."""
