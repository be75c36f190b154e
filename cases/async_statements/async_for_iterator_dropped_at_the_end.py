# title: the iterator is dropped when the loop ends, before else, and when it is left
# clauses: aflow.for.dropped
# python: >=3.6
# needs: refcounting
class Iterator:
    def __init__(self, count):
        self.count = count

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.count:
            raise StopAsyncIteration
        self.count -= 1

    def __del__(self):
        print('dropped')

async def main():
    async for item in Iterator(1):
        print('suite')
    else:
        print('else')
    async for item in Iterator(2):
        break
    print('behind')
    try:
        async for item in Iterator(2):
            raise KeyError
    except KeyError:
        print('handler')
    print('over')

try:
    main().send(None)
except StopIteration:
    pass

# expect:
# suite
# dropped
# else
# dropped
# behind
# dropped
# handler
# over
