"""Tusk of elephants and mammoths, cut across and cut along."""
