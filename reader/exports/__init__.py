"""From a Report to a page that can be handed on."""
