"""A lesson in the window: made by a teacher, seen by a class, answered by a student."""
