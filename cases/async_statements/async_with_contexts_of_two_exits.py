# title: exceptions out of two __aexit__ are chained, the outermost first, down to that of the block
# clauses: aflow.exit.raises aflow.items.exceptions
# python: >=3.6
class Room:
    def __init__(self, error):
        self.error = error

    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        raise self.error

async def main():
    async with Room(ValueError()), Room(OSError()):
        raise KeyError

try:
    main().send(None)
except ValueError as error:
    while error:
        print(type(error).__name__)
        error = error.__context__

# expect:
# ValueError
# OSError
# KeyError
