class DatelineError(Exception):
    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
class ModelError(DatelineError): pass
class LexiconError(DatelineError): pass
