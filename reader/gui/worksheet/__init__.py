"""A worksheet: the article without marks, questions beside it with room to write, and a sheet of answers."""
