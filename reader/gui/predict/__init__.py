"""Predict first, then reveal: a person marks before the program tells, and then sees both hands side by side."""
