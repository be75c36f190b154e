# title: when the block ends without an exception none is handled in __aexit__
# clauses: aflow.exit.handled
# python: >=3.6
import sys

class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        print(sys.exc_info())
        raise

async def main():
    async with Room():
        try:
            raise KeyError
        except KeyError:
            pass

try:
    main().send(None)
except RuntimeError as error:
    print('RuntimeError', error.__context__)

# expect:
# (None, None, None)
# RuntimeError None
