"""Reading ease as the report carries it: measures in school grades of the United States."""

EASE_PREFIX = "ease."
"""Measures whose id begins so are the formulas' figures."""

GRADE_TO_AGE = 5
"""A pupil of the first grade in the United States is six: grade + 5."""
