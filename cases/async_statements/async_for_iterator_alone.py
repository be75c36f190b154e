# title: an object with __anext__ alone is no iterable for async for
# clauses: aflow.aiter.missing
# python: >=3.6
class Iterator:
    async def __anext__(self):
        print('not called')

async def main():
    try:
        async for item in Iterator():
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
