# title: a subclass of StopAsyncIteration ends the loop too
# clauses: aflow.stop.subclass
# python: >=3.6
class Stop(StopAsyncIteration, KeyError):
    pass

class Source:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise Stop

async def main():
    async for item in Source():
        print('not reached')
    else:
        print('else')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# else
# over
