# title: 3.9 and 3.10 take an iterable that is a tuple with stars in it, which is no asynchronous iterable
# clauses: aflow.for.star_early
# python: >=3.9 <3.11
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
