"""The same inner function on one process, on all cores, on many machines."""
