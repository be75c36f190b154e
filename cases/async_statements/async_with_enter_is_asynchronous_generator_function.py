# title: an __aenter__ with a yield in it returns an asynchronous generator, which is not awaitable
# clauses: aflow.enter.not_awaitable
# python: >=3.6
class Room:
    async def __aenter__(self):
        print('not executed')
        yield self

    async def __aexit__(self, *details):
        print('not left')

async def main():
    try:
        async with Room():
            print('not reached')
    except TypeError:
        print('TypeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# TypeError
# over
