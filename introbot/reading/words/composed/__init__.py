"""What people say beside and instead of a plain yes or no, composed of parts: one module for each language."""
