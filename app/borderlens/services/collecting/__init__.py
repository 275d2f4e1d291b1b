"""Collecting results from many laptops without a network: bundles in, named problems, who is still missing."""
