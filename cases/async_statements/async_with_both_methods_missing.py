# title: an object with neither method is refused with TypeError
# clauses: aflow.with.missing
# python: >=3.11
async def main():
    for thing in object(), None, 5, [], main:
        try:
            async with thing:
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
# TypeError
# over
