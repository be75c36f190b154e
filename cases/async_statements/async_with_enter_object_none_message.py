# title: an awaitable whose __await__ is wrong has the words of await in async with too
# clauses: aflow.message.with_await
# python: >=3.6
class Wrong:
    def __await__(self):
        return 5

async def native():
    pass

class Coroutine:
    def __await__(self):
        return native()

class Room:
    def __init__(self, awaitable):
        self.awaitable = awaitable

    def __aenter__(self):
        return self.awaitable

    async def __aexit__(self, *details):
        pass

async def main():
    for awaitable in Wrong(), Coroutine():
        try:
            async with Room(awaitable):
                pass
        except TypeError as error:
            print(error)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# __await__() returned non-iterator of type 'int'
# __await__() returned a coroutine
# over
