# title: an exception raised in a handler of __aexit__ has that one's exception as context, which has the block's
# clauses: aflow.exit.handled aflow.exit.raises
# python: >=3.6
class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        try:
            raise OSError
        except OSError:
            raise ValueError

async def main():
    async with Room():
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
