# title: what goes wrong while __aenter__'s object is awaited comes out as from any await
# clauses: aflow.enter.awaited
# python: >=3.6
class Refuses:
    def __await__(self):
        raise KeyError('no')

class Wrong:
    def __await__(self):
        return 5

class Missing:
    __await__ = None

class Room:
    def __init__(self, awaitable):
        self.awaitable = awaitable

    def __aenter__(self):
        return self.awaitable

    async def __aexit__(self, *details):
        print('not left')

async def main():
    for awaitable in Refuses(), Wrong(), Missing():
        try:
            async with Room(awaitable):
                print('not reached')
        except (KeyError, TypeError) as error:
            print(type(error).__name__)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# KeyError
# TypeError
# TypeError
# over
