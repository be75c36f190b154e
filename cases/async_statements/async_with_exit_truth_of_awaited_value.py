# title: the truth of the awaited value counts, and an awaitable that is true by itself suppresses nothing
# clauses: aflow.exit.suppresses
# python: >=3.6
class Awaitable:
    def __bool__(self):
        print('not asked')
        return True

    def __await__(self):
        return iter(())

class Room:
    async def __aenter__(self):
        pass

    def __aexit__(self, *details):
        return Awaitable()

async def main():
    async with Room():
        raise KeyError

try:
    main().send(None)
except KeyError:
    print('KeyError')

# expect:
# KeyError
