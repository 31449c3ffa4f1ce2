"""What the engine's findings are worth, measured on the data beside the project."""
