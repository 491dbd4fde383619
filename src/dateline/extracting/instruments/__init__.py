"""Treaties, resolutions, laws and deals named in a story, and the events under or against them."""

from dateline.extracting.instruments.instruments import Instruments

__all__ = ["Instruments"]
