"""Tests of presenting to a class."""
