# title: an exception in the assignment of an item leaves the loop, and the item is lost
# clauses: aflow.for.target_fails
# python: >=3.6
async def pairs():
    yield 1, 2
    yield 3, 4, 5
    yield 6, 7

async def main():
    source = pairs()
    try:
        async for first, second in source:
            print(first, second)
        else:
            print('not reached')
    except ValueError:
        print('ValueError', first, second)
    async for first, second in source:
        print(first, second)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 1 2
# ValueError 1 2
# 6 7
# over
