# title: several expressions behind in are a tuple, which is no asynchronous iterable
# clauses: aflow.for.tuple
# python: >=3.6
async def numbers():
    print('not executed')
    yield 1

async def main():
    try:
        async for number in numbers(), numbers():
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
