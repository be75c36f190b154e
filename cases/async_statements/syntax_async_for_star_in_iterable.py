# title: the iterable may be a tuple with stars in it, which is no asynchronous iterable
# clauses: aflow.for.star
# python: >=3.11
async def main():
    try:
        async for item in *[1, 2], 3:
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
