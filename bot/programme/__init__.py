"""Programmes of federations: set up by an operator, come into by links, accompanied by coaches."""
