# title: an exception that an inner manager suppresses does not reach the outer ones, one that it raises does
# clauses: aflow.items.exceptions
# python: >=3.6
class Room:
    def __init__(self, name, action=None):
        self.name = name
        self.action = action

    async def __aenter__(self):
        pass

    async def __aexit__(self, kind, *details):
        print(self.name, kind and kind.__name__)
        if self.action == 'raise':
            raise ValueError
        return self.action

async def main():
    async with Room('outer'), Room('inner', True):
        raise KeyError
    async with Room('outer', True), Room('inner', 'raise'):
        raise KeyError
    async with Room('outer', True), Room('inner'):
        raise KeyError

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# inner KeyError
# outer None
# inner KeyError
# outer ValueError
# inner KeyError
# outer KeyError
# over
