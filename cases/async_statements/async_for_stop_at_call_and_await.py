# title: StopAsyncIteration ends the loop, from the call of __anext__ as from awaiting, with or without arguments
# clauses: aflow.stop.ends
# python: >=3.6
class AtOnce:
    def __aiter__(self):
        return self

    def __anext__(self):
        raise StopAsyncIteration

class Awaited(AtOnce):
    async def __anext__(self):
        raise StopAsyncIteration('lost', 'arguments')

async def main():
    for kind in AtOnce, Awaited:
        async for item in kind():
            print('not reached')
        else:
            print('else')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# else
# else
# over
