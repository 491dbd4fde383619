from dateline.records import Time
def find_times(text, published=None, tense=None, dayfirst=None):
    return []
