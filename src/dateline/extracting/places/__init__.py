def find_places(text, proper=None, home=None, people=None):
    return []
