# title: an object without __aiter__ is refused with TypeError
# clauses: aflow.aiter.missing
# python: >=3.6
async def main():
    for thing in object(), None, 5, main:
        try:
            async for item in thing:
                print('not reached')
            else:
                print('not reached')
        except TypeError:
            print('TypeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# over
